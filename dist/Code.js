// Built from src/ by `npm run build`. Change it there.
"use strict";
var InformationalInterviews = (() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key2 of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key2) && key2 !== except)
          __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // node_modules/email-addresses/lib/email-addresses.js
  var require_email_addresses = __commonJS({
    "node_modules/email-addresses/lib/email-addresses.js"(exports, module) {
      (function(global) {
        "use strict";
        function parse5322(opts) {
          function inStr() {
            return pos < len;
          }
          function curTok() {
            return parseString[pos];
          }
          function getPos() {
            return pos;
          }
          function setPos(i) {
            pos = i;
          }
          function nextTok() {
            pos += 1;
          }
          function initialize() {
            pos = 0;
            len = parseString.length;
          }
          function o(name, value) {
            return {
              name,
              tokens: value || "",
              semantic: value || "",
              children: []
            };
          }
          function wrap(name, ast) {
            var n;
            if (ast === null) {
              return null;
            }
            n = o(name);
            n.tokens = ast.tokens;
            n.semantic = ast.semantic;
            n.children.push(ast);
            return n;
          }
          function add(parent, child) {
            if (child !== null) {
              parent.tokens += child.tokens;
              parent.semantic += child.semantic;
            }
            parent.children.push(child);
            return parent;
          }
          function compareToken(fxnCompare) {
            var tok;
            if (!inStr()) {
              return null;
            }
            tok = curTok();
            if (fxnCompare(tok)) {
              nextTok();
              return o("token", tok);
            }
            return null;
          }
          function noop() {
            return null;
          }
          function literal2(lit) {
            return function literalFunc() {
              return wrap("literal", compareToken(function(tok) {
                return tok === lit;
              }));
            };
          }
          function and() {
            var args = arguments;
            return function andFunc() {
              var i, s, result, start;
              start = getPos();
              s = o("and");
              for (i = 0; i < args.length; i += 1) {
                result = args[i]();
                if (result === null) {
                  setPos(start);
                  return null;
                }
                add(s, result);
              }
              return s;
            };
          }
          function or() {
            var args = arguments;
            return function orFunc() {
              var i, result, start;
              start = getPos();
              for (i = 0; i < args.length; i += 1) {
                result = args[i]();
                if (result !== null) {
                  return result;
                }
                setPos(start);
              }
              return null;
            };
          }
          function opt(prod) {
            return function optFunc() {
              var result, start;
              start = getPos();
              result = prod();
              if (result !== null) {
                return result;
              } else {
                setPos(start);
                return o("opt");
              }
            };
          }
          function invis(prod) {
            return function invisFunc() {
              var result = prod();
              if (result !== null) {
                result.semantic = "";
              }
              return result;
            };
          }
          function colwsp(prod) {
            return function collapseSemanticWhitespace() {
              var result = prod();
              if (result !== null && result.semantic.length > 0) {
                result.semantic = " ";
              }
              return result;
            };
          }
          function star(prod, minimum) {
            return function starFunc() {
              var s, result, count3, start, min;
              start = getPos();
              s = o("star");
              count3 = 0;
              min = minimum === void 0 ? 0 : minimum;
              while ((result = prod()) !== null) {
                count3 = count3 + 1;
                add(s, result);
              }
              if (count3 >= min) {
                return s;
              } else {
                setPos(start);
                return null;
              }
            };
          }
          function collapseWhitespace(s) {
            return s.replace(/([ \t]|\r\n)+/g, " ").replace(/^\s*/, "").replace(/\s*$/, "");
          }
          function isUTF8NonAscii(tok) {
            return tok.charCodeAt(0) >= 128;
          }
          function cr() {
            return wrap("cr", literal2("\r")());
          }
          function crlf() {
            return wrap("crlf", and(cr, lf)());
          }
          function dquote() {
            return wrap("dquote", literal2('"')());
          }
          function htab() {
            return wrap("htab", literal2("	")());
          }
          function lf() {
            return wrap("lf", literal2("\n")());
          }
          function sp() {
            return wrap("sp", literal2(" ")());
          }
          function vchar() {
            return wrap("vchar", compareToken(function vcharFunc(tok) {
              var code = tok.charCodeAt(0);
              var accept = 33 <= code && code <= 126;
              if (opts.rfc6532) {
                accept = accept || isUTF8NonAscii(tok);
              }
              return accept;
            }));
          }
          function wsp() {
            return wrap("wsp", or(sp, htab)());
          }
          function quotedPair() {
            var qp = wrap(
              "quoted-pair",
              or(
                and(literal2("\\"), or(vchar, wsp)),
                obsQP
              )()
            );
            if (qp === null) {
              return null;
            }
            qp.semantic = qp.semantic[1];
            return qp;
          }
          function fws() {
            return wrap("fws", or(
              obsFws,
              and(
                opt(and(
                  star(wsp),
                  invis(crlf)
                )),
                star(wsp, 1)
              )
            )());
          }
          function ctext() {
            return wrap("ctext", or(
              function ctextFunc1() {
                return compareToken(function ctextFunc2(tok) {
                  var code = tok.charCodeAt(0);
                  var accept = 33 <= code && code <= 39 || 42 <= code && code <= 91 || 93 <= code && code <= 126;
                  if (opts.rfc6532) {
                    accept = accept || isUTF8NonAscii(tok);
                  }
                  return accept;
                });
              },
              obsCtext
            )());
          }
          function ccontent() {
            return wrap("ccontent", or(ctext, quotedPair, comment)());
          }
          function comment() {
            return wrap("comment", and(
              literal2("("),
              star(and(opt(fws), ccontent)),
              opt(fws),
              literal2(")")
            )());
          }
          function cfws() {
            return wrap("cfws", or(
              and(
                star(
                  and(opt(fws), comment),
                  1
                ),
                opt(fws)
              ),
              fws
            )());
          }
          function atext() {
            return wrap("atext", compareToken(function atextFunc(tok) {
              var accept = "a" <= tok && tok <= "z" || "A" <= tok && tok <= "Z" || "0" <= tok && tok <= "9" || [
                "!",
                "#",
                "$",
                "%",
                "&",
                "'",
                "*",
                "+",
                "-",
                "/",
                "=",
                "?",
                "^",
                "_",
                "`",
                "{",
                "|",
                "}",
                "~"
              ].indexOf(tok) >= 0;
              if (opts.rfc6532) {
                accept = accept || isUTF8NonAscii(tok);
              }
              return accept;
            }));
          }
          function atom() {
            return wrap("atom", and(colwsp(opt(cfws)), star(atext, 1), colwsp(opt(cfws)))());
          }
          function dotAtomText() {
            var s, maybeText;
            s = wrap("dot-atom-text", star(atext, 1)());
            if (s === null) {
              return s;
            }
            maybeText = star(and(literal2("."), star(atext, 1)))();
            if (maybeText !== null) {
              add(s, maybeText);
            }
            return s;
          }
          function dotAtom() {
            return wrap("dot-atom", and(invis(opt(cfws)), dotAtomText, invis(opt(cfws)))());
          }
          function qtext() {
            return wrap("qtext", or(
              function qtextFunc1() {
                return compareToken(function qtextFunc2(tok) {
                  var code = tok.charCodeAt(0);
                  var accept = 33 === code || 35 <= code && code <= 91 || 93 <= code && code <= 126;
                  if (opts.rfc6532) {
                    accept = accept || isUTF8NonAscii(tok);
                  }
                  return accept;
                });
              },
              obsQtext
            )());
          }
          function qcontent() {
            return wrap("qcontent", or(qtext, quotedPair)());
          }
          function quotedString() {
            return wrap("quoted-string", and(
              invis(opt(cfws)),
              invis(dquote),
              star(and(opt(colwsp(fws)), qcontent)),
              opt(invis(fws)),
              invis(dquote),
              invis(opt(cfws))
            )());
          }
          function word() {
            return wrap("word", or(atom, quotedString)());
          }
          function phrase() {
            return wrap("phrase", or(obsPhrase, star(word, 1))());
          }
          function address() {
            return wrap("address", or(mailbox, group)());
          }
          function mailbox() {
            return wrap("mailbox", or(nameAddr, addrSpec)());
          }
          function nameAddr() {
            return wrap("name-addr", and(opt(displayName), angleAddr)());
          }
          function angleAddr() {
            return wrap("angle-addr", or(
              and(
                invis(opt(cfws)),
                literal2("<"),
                addrSpec,
                literal2(">"),
                invis(opt(cfws))
              ),
              obsAngleAddr
            )());
          }
          function group() {
            return wrap("group", and(
              displayName,
              literal2(":"),
              opt(groupList),
              literal2(";"),
              invis(opt(cfws))
            )());
          }
          function displayName() {
            return wrap("display-name", (function phraseFixedSemantic() {
              var result = phrase();
              if (result !== null) {
                result.semantic = collapseWhitespace(result.semantic);
              }
              return result;
            })());
          }
          function mailboxList() {
            return wrap("mailbox-list", or(
              and(
                mailbox,
                star(and(literal2(","), mailbox))
              ),
              obsMboxList
            )());
          }
          function addressList() {
            return wrap("address-list", or(
              and(
                address,
                star(and(literal2(opts.addressListSeparator), address))
              ),
              obsAddrList
            )());
          }
          function groupList() {
            return wrap("group-list", or(
              mailboxList,
              invis(cfws),
              obsGroupList
            )());
          }
          function localPart() {
            return wrap("local-part", or(obsLocalPart, dotAtom, quotedString)());
          }
          function dtext() {
            return wrap(
              "dtext",
              or(
                function dtextFunc1() {
                  return compareToken(function dtextFunc2(tok) {
                    var code = tok.charCodeAt(0);
                    var accept = 33 <= code && code <= 90 || 94 <= code && code <= 126;
                    if (opts.rfc6532) {
                      accept = accept || isUTF8NonAscii(tok);
                    }
                    return accept;
                  });
                },
                obsDtext
              )()
            );
          }
          function domainLiteral() {
            return wrap("domain-literal", and(
              invis(opt(cfws)),
              literal2("["),
              star(and(opt(fws), dtext)),
              opt(fws),
              literal2("]"),
              invis(opt(cfws))
            )());
          }
          function domain() {
            return wrap("domain", (function domainCheckTLD() {
              var result = or(obsDomain, dotAtom, domainLiteral)();
              if (opts.rejectTLD) {
                if (result && result.semantic && result.semantic.indexOf(".") < 0) {
                  return null;
                }
              }
              if (result) {
                result.semantic = result.semantic.replace(/\s+/g, "");
              }
              return result;
            })());
          }
          function addrSpec() {
            return wrap("addr-spec", and(
              localPart,
              literal2("@"),
              domain
            )());
          }
          function fromSpec() {
            return wrap("from", or(
              mailboxList,
              addressList
            )());
          }
          function senderSpec() {
            return wrap("sender", or(
              mailbox,
              address
            )());
          }
          function replyToSpec() {
            return wrap("reply-to", addressList());
          }
          function obsNoWsCtl() {
            return opts.strict ? null : wrap("obs-NO-WS-CTL", compareToken(function(tok) {
              var code = tok.charCodeAt(0);
              return 1 <= code && code <= 8 || (11 === code || 12 === code) || 14 <= code && code <= 31 || 127 === code;
            }));
          }
          function obsCtext() {
            return opts.strict ? null : wrap("obs-ctext", obsNoWsCtl());
          }
          function obsQtext() {
            return opts.strict ? null : wrap("obs-qtext", obsNoWsCtl());
          }
          function obsQP() {
            return opts.strict ? null : wrap("obs-qp", and(
              literal2("\\"),
              or(literal2("\0"), obsNoWsCtl, lf, cr)
            )());
          }
          function obsPhrase() {
            return opts.strict ? null : wrap("obs-phrase", and(
              word,
              star(or(
                word,
                literal2("."),
                opts.atInDisplayName ? literal2("@") : noop,
                opts.commaInDisplayName ? literal2(",") : noop,
                colwsp(cfws)
              ))
            )());
          }
          function obsFws() {
            return opts.strict ? null : wrap("obs-FWS", star(
              and(invis(opt(crlf)), wsp),
              1
            )());
          }
          function obsAngleAddr() {
            return opts.strict ? null : wrap("obs-angle-addr", and(
              invis(opt(cfws)),
              literal2("<"),
              obsRoute,
              addrSpec,
              literal2(">"),
              invis(opt(cfws))
            )());
          }
          function obsRoute() {
            return opts.strict ? null : wrap("obs-route", and(
              obsDomainList,
              literal2(":")
            )());
          }
          function obsDomainList() {
            return opts.strict ? null : wrap("obs-domain-list", and(
              star(or(invis(cfws), literal2(","))),
              literal2("@"),
              domain,
              star(and(
                literal2(","),
                invis(opt(cfws)),
                opt(and(literal2("@"), domain))
              ))
            )());
          }
          function obsMboxList() {
            return opts.strict ? null : wrap("obs-mbox-list", and(
              star(and(
                invis(opt(cfws)),
                literal2(",")
              )),
              mailbox,
              star(and(
                literal2(","),
                opt(and(
                  mailbox,
                  invis(cfws)
                ))
              ))
            )());
          }
          function obsAddrList() {
            return opts.strict ? null : wrap("obs-addr-list", and(
              star(and(
                invis(opt(cfws)),
                literal2(",")
              )),
              address,
              star(and(
                literal2(","),
                opt(and(
                  address,
                  invis(cfws)
                ))
              ))
            )());
          }
          function obsGroupList() {
            return opts.strict ? null : wrap("obs-group-list", and(
              star(and(
                invis(opt(cfws)),
                literal2(",")
              ), 1),
              invis(opt(cfws))
            )());
          }
          function obsLocalPart() {
            return opts.strict ? null : wrap("obs-local-part", and(word, star(and(literal2("."), word)))());
          }
          function obsDomain() {
            return opts.strict ? null : wrap("obs-domain", and(atom, star(and(literal2("."), atom)))());
          }
          function obsDtext() {
            return opts.strict ? null : wrap("obs-dtext", or(obsNoWsCtl, quotedPair)());
          }
          function findNode(name, root) {
            var i, stack, node;
            if (root === null || root === void 0) {
              return null;
            }
            stack = [root];
            while (stack.length > 0) {
              node = stack.pop();
              if (node.name === name) {
                return node;
              }
              for (i = node.children.length - 1; i >= 0; i -= 1) {
                stack.push(node.children[i]);
              }
            }
            return null;
          }
          function findAllNodes(name, root) {
            var i, stack, node, result;
            if (root === null || root === void 0) {
              return null;
            }
            stack = [root];
            result = [];
            while (stack.length > 0) {
              node = stack.pop();
              if (node.name === name) {
                result.push(node);
              }
              for (i = node.children.length - 1; i >= 0; i -= 1) {
                stack.push(node.children[i]);
              }
            }
            return result;
          }
          function findAllNodesNoChildren(names, root) {
            var i, stack, node, result, namesLookup;
            if (root === null || root === void 0) {
              return null;
            }
            stack = [root];
            result = [];
            namesLookup = {};
            for (i = 0; i < names.length; i += 1) {
              namesLookup[names[i]] = true;
            }
            while (stack.length > 0) {
              node = stack.pop();
              if (node.name in namesLookup) {
                result.push(node);
              } else {
                for (i = node.children.length - 1; i >= 0; i -= 1) {
                  stack.push(node.children[i]);
                }
              }
            }
            return result;
          }
          function giveResult(ast) {
            var addresses, groupsAndMailboxes, i, groupOrMailbox, result;
            if (ast === null) {
              return null;
            }
            addresses = [];
            groupsAndMailboxes = findAllNodesNoChildren(["group", "mailbox"], ast);
            for (i = 0; i < groupsAndMailboxes.length; i += 1) {
              groupOrMailbox = groupsAndMailboxes[i];
              if (groupOrMailbox.name === "group") {
                addresses.push(giveResultGroup(groupOrMailbox));
              } else if (groupOrMailbox.name === "mailbox") {
                addresses.push(giveResultMailbox(groupOrMailbox));
              }
            }
            result = {
              ast,
              addresses
            };
            if (opts.simple) {
              result = simplifyResult(result);
            }
            if (opts.oneResult) {
              return oneResult(result);
            }
            if (opts.simple) {
              return result && result.addresses;
            } else {
              return result;
            }
          }
          function giveResultGroup(group2) {
            var i;
            var groupName = findNode("display-name", group2);
            var groupResultMailboxes = [];
            var mailboxes = findAllNodesNoChildren(["mailbox"], group2);
            for (i = 0; i < mailboxes.length; i += 1) {
              groupResultMailboxes.push(giveResultMailbox(mailboxes[i]));
            }
            return {
              node: group2,
              parts: {
                name: groupName
              },
              type: group2.name,
              // 'group'
              name: grabSemantic(groupName),
              addresses: groupResultMailboxes
            };
          }
          function giveResultMailbox(mailbox2) {
            var name = findNode("display-name", mailbox2);
            var aspec = findNode("addr-spec", mailbox2);
            var cfws2 = findAllNodes("cfws", mailbox2);
            var comments = findAllNodesNoChildren(["comment"], mailbox2);
            var local = findNode("local-part", aspec);
            var domain2 = findNode("domain", aspec);
            return {
              node: mailbox2,
              parts: {
                name,
                address: aspec,
                local,
                domain: domain2,
                comments: cfws2
              },
              type: mailbox2.name,
              // 'mailbox'
              name: grabSemantic(name),
              address: grabSemantic(aspec),
              local: grabSemantic(local),
              domain: grabSemantic(domain2),
              comments: concatComments(comments),
              groupName: grabSemantic(mailbox2.groupName)
            };
          }
          function grabSemantic(n) {
            return n !== null && n !== void 0 ? n.semantic : null;
          }
          function simplifyResult(result) {
            var i;
            if (result && result.addresses) {
              for (i = 0; i < result.addresses.length; i += 1) {
                delete result.addresses[i].node;
              }
            }
            return result;
          }
          function concatComments(comments) {
            var result = "";
            if (comments) {
              for (var i = 0; i < comments.length; i += 1) {
                result += grabSemantic(comments[i]);
              }
            }
            return result;
          }
          function oneResult(result) {
            if (!result) {
              return null;
            }
            if (!opts.partial && result.addresses.length > 1) {
              return null;
            }
            return result.addresses && result.addresses[0];
          }
          var parseString, pos, len, parsed, startProduction;
          opts = handleOpts(opts, {});
          if (opts === null) {
            return null;
          }
          parseString = opts.input;
          startProduction = {
            "address": address,
            "address-list": addressList,
            "angle-addr": angleAddr,
            "from": fromSpec,
            "group": group,
            "mailbox": mailbox,
            "mailbox-list": mailboxList,
            "reply-to": replyToSpec,
            "sender": senderSpec
          }[opts.startAt] || addressList;
          if (!opts.strict) {
            initialize();
            opts.strict = true;
            parsed = startProduction(parseString);
            if (opts.partial || !inStr()) {
              return giveResult(parsed);
            }
            opts.strict = false;
          }
          initialize();
          parsed = startProduction(parseString);
          if (!opts.partial && inStr()) {
            return null;
          }
          return giveResult(parsed);
        }
        function parseOneAddressSimple(opts) {
          return parse5322(handleOpts(opts, {
            oneResult: true,
            rfc6532: true,
            simple: true,
            startAt: "address-list"
          }));
        }
        function parseAddressListSimple(opts) {
          return parse5322(handleOpts(opts, {
            rfc6532: true,
            simple: true,
            startAt: "address-list"
          }));
        }
        function parseFromSimple(opts) {
          return parse5322(handleOpts(opts, {
            rfc6532: true,
            simple: true,
            startAt: "from"
          }));
        }
        function parseSenderSimple(opts) {
          return parse5322(handleOpts(opts, {
            oneResult: true,
            rfc6532: true,
            simple: true,
            startAt: "sender"
          }));
        }
        function parseReplyToSimple(opts) {
          return parse5322(handleOpts(opts, {
            rfc6532: true,
            simple: true,
            startAt: "reply-to"
          }));
        }
        function handleOpts(opts, defs) {
          function isString(str) {
            return Object.prototype.toString.call(str) === "[object String]";
          }
          function isObject2(o2) {
            return o2 === Object(o2);
          }
          function isNullUndef(o2) {
            return o2 === null || o2 === void 0;
          }
          var defaults, o;
          if (isString(opts)) {
            opts = { input: opts };
          } else if (!isObject2(opts)) {
            return null;
          }
          if (!isString(opts.input)) {
            return null;
          }
          if (!defs) {
            return null;
          }
          defaults = {
            oneResult: false,
            partial: false,
            rejectTLD: false,
            rfc6532: false,
            simple: false,
            startAt: "address-list",
            strict: false,
            atInDisplayName: false,
            commaInDisplayName: false,
            addressListSeparator: ","
          };
          for (o in defaults) {
            if (isNullUndef(opts[o])) {
              opts[o] = !isNullUndef(defs[o]) ? defs[o] : defaults[o];
            }
          }
          return opts;
        }
        parse5322.parseOneAddress = parseOneAddressSimple;
        parse5322.parseAddressList = parseAddressListSimple;
        parse5322.parseFrom = parseFromSimple;
        parse5322.parseSender = parseSenderSimple;
        parse5322.parseReplyTo = parseReplyToSimple;
        if (typeof module !== "undefined" && typeof module.exports !== "undefined") {
          module.exports = parse5322;
        } else {
          global.emailAddresses = parse5322;
        }
      })(exports);
    }
  });

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    addMembers: () => addMembers2,
    addPeople: () => addPeople2,
    backIntoSheet: () => backIntoSheet2,
    bringRecords: () => bringRecords2,
    changeMember: () => changeMember2,
    changePrivate: () => changePrivate2,
    checkSheet: () => checkSheet,
    createDraft: () => createDraft3,
    createFollowUp: () => createFollowUp2,
    draftDigest: () => draftDigest2,
    draftDueThankYous: () => draftDueThankYous,
    draftToMember: () => draftToMember2,
    draftWhatIsDue: () => draftWhatIsDue,
    exportPeople: () => exportPeople2,
    forgetPrivate: () => forgetPrivate2,
    gatherSheets: () => gatherSheets2,
    joinGroup: () => joinGroup2,
    keepPrivate: () => keepPrivate2,
    keepQuestion: () => keepQuestion2,
    leaveGroup: () => leaveGroup2,
    markDone: () => markDone2,
    markReplySeen: () => markReplySeen2,
    markSent: () => markSent2,
    markThankYou: () => markThankYou2,
    mergePeople: () => mergePeople2,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    previewPrivacy: () => previewPrivacy2,
    previewRecords: () => previewRecords2,
    putOffStep: () => putOffStep2,
    readContact: () => readContact2,
    readPage: () => readPage2,
    readParts: () => readParts,
    readSelection: () => readSelection2,
    recordInterview: () => recordInterview2,
    removeMember: () => removeMember2,
    removeTarget: () => removeTarget2,
    replyToWin: () => replyToWin2,
    runDigest: () => runDigest2,
    runHourlyDrafts: () => runHourlyDrafts,
    savePlan: () => savePlan2,
    saveSettings: () => saveSettings,
    saveTarget: () => saveTarget2,
    setUpGroup: () => setUpGroup2,
    setUpSheet: () => setUpSheet2,
    setUpSheetFromPage: () => setUpSheetFromPage,
    shareNumbers: () => shareNumbers2,
    shareWin: () => shareWin2,
    showAddPeople: () => showAddPeople,
    showCheckSheet: () => showCheckSheet,
    showDraftRequest: () => showDraftRequest,
    showFollowUp: () => showFollowUp,
    showGroup: () => showGroup,
    showGroupLarge: () => showGroupLarge,
    showHelp: () => showHelp,
    showMyRows: () => showMyRows2,
    showNetwork: () => showNetwork,
    showNetworkLarge: () => showNetworkLarge,
    showPrepareQuestions: () => showPrepareQuestions,
    showRecordInterview: () => showRecordInterview,
    showSettings: () => showSettings,
    showThankYouNotes: () => showThankYouNotes,
    showToday: () => showToday,
    showWhomIKnow: () => showWhomIKnow,
    takeRecords: () => takeRecords2,
    takeUnowned: () => takeUnowned2,
    turnHourlyDrafts: () => turnHourlyDrafts2,
    turnWeeklyDigest: () => turnWeeklyDigest2,
    undo: () => undo2
  });

  // src/words/en/menu.ts
  var menuWords = {
    setUp: "Set up this sheet",
    today: "Today",
    addPeople: "Add people…",
    whomIKnow: "Whom do I know there?…",
    draftRequest: "Draft a request…",
    prepareQuestions: "Prepare questions…",
    recordInterview: "Record an interview…",
    followUp: "Follow up…",
    thankYouNotes: "Thank-you notes",
    showAllNotes: "Show all…",
    draftWhatIsDue: "Draft what is due now",
    turnHourlyDrafts: "Turn hourly drafts on or off…",
    network: "Network picture…",
    group: "Coaching group…",
    settings: "Settings…",
    help: "Help",
    showHelp: "Help…",
    checkSheet: "Check this sheet…"
  };
  var dialogWords = {
    /** The name of the product, the same in every language. */
    title: "Informational Interviews",
    lookingForNotes: "Looking for notes that are due…",
    networkTitle: "Network picture",
    groupTitle: "This week in our group"
  };

  // src/words/en/view-titles.ts
  var VIEW_TITLES = {
    today: "Today",
    "add-people": "Add people",
    "whom-i-know": "Whom do I know there?",
    "draft-request": "Draft a request",
    "prepare-questions": "Prepare questions",
    "record-interview": "Record an interview",
    "thank-you-notes": "Thank-you notes",
    "follow-up": "Follow up",
    network: "Network picture",
    group: "Coaching group",
    "just-me": "Just me",
    settings: "Settings",
    help: "Help",
    "check-sheet": "Check this sheet"
  };

  // node_modules/valibot/dist/index.mjs
  var store$4;
  var DEFAULT_CONFIG = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
  };
  // @__NO_SIDE_EFFECTS__
  function getGlobalConfig(config$1) {
    var _a, _b, _c;
    if (!config$1 && !store$4) return DEFAULT_CONFIG;
    return {
      lang: (_a = config$1 == null ? void 0 : config$1.lang) != null ? _a : store$4 == null ? void 0 : store$4.lang,
      message: config$1 == null ? void 0 : config$1.message,
      abortEarly: (_b = config$1 == null ? void 0 : config$1.abortEarly) != null ? _b : store$4 == null ? void 0 : store$4.abortEarly,
      abortPipeEarly: (_c = config$1 == null ? void 0 : config$1.abortPipeEarly) != null ? _c : store$4 == null ? void 0 : store$4.abortPipeEarly
    };
  }
  var store$3;
  // @__NO_SIDE_EFFECTS__
  function getGlobalMessage(lang) {
    return store$3 == null ? void 0 : store$3.get(lang);
  }
  var store$2;
  // @__NO_SIDE_EFFECTS__
  function getSchemaMessage(lang) {
    return store$2 == null ? void 0 : store$2.get(lang);
  }
  var store$1;
  // @__NO_SIDE_EFFECTS__
  function getSpecificMessage(reference, lang) {
    var _a;
    return (_a = store$1 == null ? void 0 : store$1.get(reference)) == null ? void 0 : _a.get(lang);
  }
  // @__NO_SIDE_EFFECTS__
  function _stringify(input) {
    var _a, _b, _c;
    const type = typeof input;
    if (type === "string") return `"${input}"`;
    if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
    if (type === "object" || type === "function") return (_c = input && ((_b = (_a = Object.getPrototypeOf(input)) == null ? void 0 : _a.constructor) == null ? void 0 : _b.name)) != null ? _c : "null";
    return type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const input = other && "input" in other ? other.input : dataset.value;
    const expected = (_b = (_a = other == null ? void 0 : other.expected) != null ? _a : context.expects) != null ? _b : null;
    const received = (_c = other == null ? void 0 : other.received) != null ? _c : /* @__PURE__ */ _stringify(input);
    const issue = {
      kind: context.kind,
      type: context.type,
      input,
      expected,
      received,
      message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
      requirement: context.requirement,
      path: other == null ? void 0 : other.path,
      issues: other == null ? void 0 : other.issues,
      lang: config$1.lang,
      abortEarly: config$1.abortEarly,
      abortPipeEarly: config$1.abortPipeEarly
    };
    const isSchema = context.kind === "schema";
    const message$1 = (_h = (_g = (_f = (_e = (_d = other == null ? void 0 : other.message) != null ? _d : context.message) != null ? _e : /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang)) != null ? _f : isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) != null ? _g : config$1.message) != null ? _h : /* @__PURE__ */ getGlobalMessage(issue.lang);
    if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
    if (isSchema) dataset.typed = false;
    if (dataset.issues) dataset.issues.push(issue);
    else dataset.issues = [issue];
  }
  // @__NO_SIDE_EFFECTS__
  function _isSameValueZero(value1, value2) {
    return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
  }
  // @__NO_SIDE_EFFECTS__
  function _isValidObjectKey(object$1, key2) {
    return Object.prototype.hasOwnProperty.call(object$1, key2) && key2 !== "__proto__" && key2 !== "prototype" && key2 !== "constructor";
  }
  // @__NO_SIDE_EFFECTS__
  function _joinExpects(values$1, separator) {
    var _a;
    const list = [...new Set(values$1)];
    if (list.length > 1) return `(${list.join(` ${separator} `)})`;
    return (_a = list[0]) != null ? _a : "never";
  }
  function _standardSchema(schema) {
    schema["~standard"] = {
      version: 1,
      vendor: "valibot",
      validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
    };
    return schema;
  }
  // @__NO_SIDE_EFFECTS__
  function getDotPath(issue) {
    if (issue.path) {
      let key2 = "";
      for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key2) key2 += `.${item.key}`;
      else key2 += item.key;
      else return null;
      return key2;
    }
    return null;
  }
  var ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
  var ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
  // @__NO_SIDE_EFFECTS__
  function integer(message$1) {
    return {
      kind: "validation",
      type: "integer",
      reference: integer,
      async: false,
      expects: null,
      requirement: Number.isInteger,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function isoDate(message$1) {
    return {
      kind: "validation",
      type: "iso_date",
      reference: isoDate,
      async: false,
      expects: null,
      requirement: ISO_DATE_REGEX,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function isoTimestamp(message$1) {
    return {
      kind: "validation",
      type: "iso_timestamp",
      reference: isoTimestamp,
      async: false,
      expects: null,
      requirement: ISO_TIMESTAMP_REGEX,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function maxLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "max_length",
      reference: maxLength,
      async: false,
      expects: `<=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function maxValue(requirement, message$1) {
    return {
      kind: "validation",
      type: "max_value",
      reference: maxValue,
      async: false,
      expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function minLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "min_length",
      reference: minLength,
      async: false,
      expects: `>=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function minValue(requirement, message$1) {
    return {
      kind: "validation",
      type: "min_value",
      reference: minValue,
      async: false,
      expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function regex(requirement, message$1) {
    return {
      kind: "validation",
      type: "regex",
      reference: regex,
      async: false,
      expects: `${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function toLowerCase() {
    return {
      kind: "transformation",
      type: "to_lower_case",
      reference: toLowerCase,
      async: false,
      "~run"(dataset) {
        dataset.value = dataset.value.toLowerCase();
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function transform(operation) {
    return {
      kind: "transformation",
      type: "transform",
      reference: transform,
      async: false,
      operation,
      "~run"(dataset) {
        dataset.value = this.operation(dataset.value);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function trim() {
    return {
      kind: "transformation",
      type: "trim",
      reference: trim,
      async: false,
      "~run"(dataset) {
        dataset.value = dataset.value.trim();
        return dataset;
      }
    };
  }
  var ABORT_EARLY_CONFIG = { abortEarly: true };
  // @__NO_SIDE_EFFECTS__
  function getFallback(schema, dataset, config$1) {
    return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  // @__NO_SIDE_EFFECTS__
  function getDefault(schema, dataset, config$1) {
    return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
  }
  // @__NO_SIDE_EFFECTS__
  function array(item, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "array",
      reference: array,
      expects: "Array",
      async: false,
      item,
      message: message$1,
      "~run"(dataset, config$1) {
        var _a;
        const input = dataset.value;
        if (Array.isArray(input)) {
          dataset.typed = true;
          dataset.value = [];
          for (let key2 = 0; key2 < input.length; key2++) {
            const value$1 = input[key2];
            const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
            if (itemDataset.issues) {
              const pathItem = {
                type: "array",
                origin: "value",
                input,
                key: key2,
                value: value$1
              };
              for (const issue of itemDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                (_a = dataset.issues) == null ? void 0 : _a.push(issue);
              }
              if (!dataset.issues) dataset.issues = itemDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!itemDataset.typed) dataset.typed = false;
            dataset.value.push(itemDataset.value);
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function boolean(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "boolean",
      reference: boolean,
      expects: "boolean",
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "boolean") dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function literal(literal_, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "literal",
      reference: literal,
      expects: /* @__PURE__ */ _stringify(literal_),
      async: false,
      literal: literal_,
      message: message$1,
      "~run"(dataset, config$1) {
        if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function nullable(wrapped2, default_) {
    return _standardSchema({
      kind: "schema",
      type: "nullable",
      reference: nullable,
      expects: `(${wrapped2.expects} | null)`,
      async: false,
      wrapped: wrapped2,
      default: default_,
      "~run"(dataset, config$1) {
        if (dataset.value === null) {
          if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
          if (dataset.value === null) {
            dataset.typed = true;
            return dataset;
          }
        }
        return this.wrapped["~run"](dataset, config$1);
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function number(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "number",
      reference: number,
      expects: "number",
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function object(entries$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "object",
      reference: object,
      expects: "Object",
      async: false,
      entries: entries$1,
      message: message$1,
      "~run"(dataset, config$1) {
        var _a;
        const input = dataset.value;
        if (input && typeof input === "object") {
          dataset.typed = true;
          dataset.value = {};
          for (const key2 in this.entries) {
            const valueSchema = this.entries[key2];
            if (key2 in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
              const value$1 = key2 in input ? input[key2] : /* @__PURE__ */ getDefault(valueSchema);
              const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
              if (valueDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "value",
                  input,
                  key: key2,
                  value: value$1
                };
                for (const issue of valueDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem);
                  else issue.path = [pathItem];
                  (_a = dataset.issues) == null ? void 0 : _a.push(issue);
                }
                if (!dataset.issues) dataset.issues = valueDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!valueDataset.typed) dataset.typed = false;
              dataset.value[key2] = valueDataset.value;
            } else if (valueSchema.fallback !== void 0) dataset.value[key2] = /* @__PURE__ */ getFallback(valueSchema);
            else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
              _addIssue(this, "key", dataset, config$1, {
                input: void 0,
                expected: `"${key2}"`,
                path: [{
                  type: "object",
                  origin: "key",
                  input,
                  key: key2,
                  value: input[key2]
                }]
              });
              if (config$1.abortEarly) break;
            }
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function optional(wrapped2, default_) {
    return _standardSchema({
      kind: "schema",
      type: "optional",
      reference: optional,
      expects: `(${wrapped2.expects} | undefined)`,
      async: false,
      wrapped: wrapped2,
      default: default_,
      "~run"(dataset, config$1) {
        if (dataset.value === void 0) {
          if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
          if (dataset.value === void 0) {
            dataset.typed = true;
            return dataset;
          }
        }
        return this.wrapped["~run"](dataset, config$1);
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function picklist(options, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "picklist",
      reference: picklist,
      expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
      async: false,
      options,
      message: message$1,
      "~run"(dataset, config$1) {
        if (this.options.includes(dataset.value)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function record(key2, value$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "record",
      reference: record,
      expects: "Object",
      async: false,
      key: key2,
      value: value$1,
      message: message$1,
      "~run"(dataset, config$1) {
        var _a, _b;
        const input = dataset.value;
        if (input && typeof input === "object") {
          dataset.typed = true;
          dataset.value = {};
          for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
            const entryValue = input[entryKey];
            const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
            if (keyDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "key",
                input,
                key: entryKey,
                value: entryValue
              };
              for (const issue of keyDataset.issues) {
                issue.path = [pathItem];
                (_a = dataset.issues) == null ? void 0 : _a.push(issue);
              }
              if (!dataset.issues) dataset.issues = keyDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key: entryKey,
                value: entryValue
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                (_b = dataset.issues) == null ? void 0 : _b.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
            if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function string(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "string",
      reference: string,
      expects: "string",
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "string") dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _subIssues(datasets) {
    let issues;
    if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
    else issues = dataset.issues;
    return issues;
  }
  // @__NO_SIDE_EFFECTS__
  function union(options, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "union",
      reference: union,
      expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
      async: false,
      options,
      message: message$1,
      "~run"(dataset, config$1) {
        let validDataset;
        let typedDatasets;
        let untypedDatasets;
        for (const schema of this.options) {
          const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
          if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
          else typedDatasets = [optionDataset];
          else {
            validDataset = optionDataset;
            break;
          }
          else if (untypedDatasets) untypedDatasets.push(optionDataset);
          else untypedDatasets = [optionDataset];
        }
        if (validDataset) return validDataset;
        if (typedDatasets) {
          if (typedDatasets.length === 1) return typedDatasets[0];
          _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
          dataset.typed = true;
        } else if ((untypedDatasets == null ? void 0 : untypedDatasets.length) === 1) return untypedDatasets[0];
        else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function unknown() {
    return _standardSchema({
      kind: "schema",
      type: "unknown",
      reference: unknown,
      expects: "unknown",
      async: false,
      "~run"(dataset) {
        dataset.typed = true;
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function variant(key2, options, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "variant",
      reference: variant,
      expects: "Object",
      async: false,
      key: key2,
      options,
      message: message$1,
      "~run"(dataset, config$1) {
        const input = dataset.value;
        if (input && typeof input === "object") {
          let outputDataset;
          let maxDiscriminatorPriority = 0;
          let invalidDiscriminatorKey = this.key;
          let expectedDiscriminators = [];
          const parseOptions = (variant$1, allKeys) => {
            for (const schema of variant$1.options) {
              if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
              else {
                let keysAreValid = true;
                let currentPriority = 0;
                for (const currentKey of allKeys) {
                  const discriminatorSchema = schema.entries[currentKey];
                  if (currentKey in input ? discriminatorSchema["~run"]({
                    typed: false,
                    value: input[currentKey]
                  }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                    keysAreValid = false;
                    if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                      maxDiscriminatorPriority = currentPriority;
                      invalidDiscriminatorKey = currentKey;
                      expectedDiscriminators = [];
                    }
                    if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                    break;
                  }
                  currentPriority++;
                }
                if (keysAreValid) {
                  const optionDataset = schema["~run"]({ value: input }, config$1);
                  if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
                }
              }
              if (outputDataset && !outputDataset.issues) break;
            }
          };
          parseOptions(this, /* @__PURE__ */ new Set([this.key]));
          if (outputDataset) return outputDataset;
          _addIssue(this, "type", dataset, config$1, {
            input: input[invalidDiscriminatorKey],
            expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
            path: [{
              type: "object",
              origin: "value",
              input,
              key: invalidDiscriminatorKey,
              value: input[invalidDiscriminatorKey]
            }]
          });
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function pipe(...pipe$1) {
    return _standardSchema({
      ...pipe$1[0],
      pipe: pipe$1,
      "~run"(dataset, config$1) {
        for (const item of pipe$1) if (item.kind !== "metadata") {
          if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
            dataset.typed = false;
            break;
          }
          if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
        }
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function safeParse(schema, input, config$1) {
    const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
    return {
      typed: dataset.typed,
      success: !dataset.issues,
      output: dataset.value,
      issues: dataset.issues
    };
  }

  // src/words/en/problems.ts
  var inputProblems = {
    field: (name) => `“${name}” is missing, too long or not as expected. Correct it and try again.`,
    notUnderstood: "The page sent something that could not be understood. Close the sidebar, open it again and repeat.",
    rowGone: "The row is not in the sheet any more. Look, and try again.",
    cannotUndo: "This can no longer be taken back.",
    settingsTooLong: "These settings are more than Google keeps for a person, so nothing was saved. Shorten the texts, or take some days off.",
    noSuchDay: "No calendar has this day. Choose it again.",
    noSuchTime: "No calendar has this day and time. Choose them again."
  };
  var peopleProblems = {
    contactGone: "This contact is not in the sheet any more. Choose another.",
    notYours: "This contact belongs to somebody else in the group, so only they can do this.",
    /** Where somebody looks, and wants to do nothing. */
    someoneElses: "This contact belongs to somebody else in the group.",
    tooMany: (most) => `Between 1 and ${most} people can be added at a time.`,
    /** @param place in the list, from 1 */
    unreadable: (place) => `Person ${place} has neither a name nor one e-mail address that can be read. Correct it and try again.`,
    noneIsYours: "Nobody of them is among your own people any more. Look at the Contacts tab.",
    organizationGone: "This organization is not on your list any more. Look in Organizations.",
    dayIsOver: "This day is over, or in no calendar. Choose a later one.",
    putOffIsFull: "The cell “Put off” of this contact is full. Empty it in the sheet, then try again."
  };
  var talkProblems = {
    gone: "This interview is not in the sheet any more. Look in Interviews.",
    notYours: "This interview belongs to somebody else in the group.",
    planGone: "The planned interview is not in the sheet any more. Choose “A talk that was not planned here”.",
    noTime: "When did you talk? Give the day and the time."
  };
  var letterProblems = {
    noAddress: "This contact has no e-mail address. Add it in Contacts, then try again.",
    badAddress: "What stands under Email in this contact’s row is not one person’s address. Correct it in Contacts, then try again.",
    notAllowed: "Gmail drafts are not allowed yet. Allow them under Thank-you notes, or use Open in Gmail, which needs no permission.",
    maybeDrafted: "Google failed while the draft was made. Look into your Gmail drafts. If it is there, click once more and it is filed; if not, close this view, open it again and repeat.",
    refused: "Gmail refused this letter. Check the e-mail address of the contact.",
    usedUp: "Gmail’s daily allowance is used up. Use Open in Gmail, or try again tomorrow.",
    alsoAsked: (names) => `${names.join(" and ")} ${names.length > 1 ? "have" : "has"} asked the same person. Talk with each other first; then draft it all the same if you both think so.`,
    tooManyWait: "Too many notes wait for your answer, so no other letter is drafted. Open Thank-you notes, and say of each whether it was sent.",
    tooLongForLink: "This letter is too long for a link: copy the text and paste it into a new message."
  };
  var resumeProblems = {
    notAsked: "This contact has not asked for your résumé. Say in a few words why it is right to send it, or send a thank-you instead.",
    noFile: "No file came along. Choose your résumé on your computer, then try again.",
    blocked: "Gmail does not send programs and files like them. Take that file off the list.",
    empty: "One of the files is empty. Choose it again, or take it off the list.",
    tooLarge: (megabytes) => `The files are more than ${megabytes} MB together, and Gmail would not send them.`,
    tooMany: "These are too many files for one letter. Keep the two or three that matter.",
    /** A line under the notes of the contact. @param day "2026-11-24" */
    note: (day2, reason) => `${day2}: résumé sent (${reason})`
  };

  // src/calls.ts
  var VIEWS = [
    "today",
    "add-people",
    "whom-i-know",
    "draft-request",
    "prepare-questions",
    "record-interview",
    "thank-you-notes",
    "follow-up",
    "network",
    "group",
    "just-me",
    "settings",
    "help",
    "check-sheet"
  ];
  var PARTS = [
    "templates",
    "questions",
    "targets",
    "drafting",
    "hourly",
    "editors"
  ];
  var PARTS_OF = {
    today: ["hourly", "drafting"],
    "add-people": [],
    // Somebody in the group may be asked for an introduction there.
    "whom-i-know": ["targets", "drafting"],
    "draft-request": ["templates", "drafting"],
    "prepare-questions": ["questions"],
    "record-interview": ["hourly", "drafting"],
    "thank-you-notes": ["templates", "drafting", "hourly", "editors"],
    "follow-up": ["templates", "drafting"],
    network: [],
    group: ["drafting", "hourly", "editors"],
    "just-me": ["drafting"],
    settings: [],
    help: [],
    "check-sheet": []
  };

  // src/domain/people/clean-text.ts
  var UNWANTED = /(?![\t\n])[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;
  var DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;
  var LINE_BREAKS = /\r\n|[\r\u2028\u2029]/g;
  function cleanLine(text, maxLength2) {
    const line4 = cleanText(text).replace(DIRECTION_MARKS, "");
    return shorten(line4.replace(/\s+/g, " ").trim(), maxLength2);
  }
  function cleanText(text) {
    return text.replace(LINE_BREAKS, "\n").replace(UNWANTED, "");
  }
  function cleanLines(text, maxLength2) {
    const lines = cleanText(text).split("\n").map((line4) => line4.replace(/\s+/g, " ").trim());
    const kept3 = lines.filter((line4, index) => line4 !== "" || lines[index - 1] !== "");
    return shorten(kept3.join("\n").trim(), maxLength2);
  }
  function shorten(text, maxLength2) {
    if (text.length <= maxLength2) return text;
    const end = maxLength2 - 1;
    const endsInHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    return `${text.slice(0, endsInHalf ? end - 1 : end).trimEnd()}…`;
  }

  // src/domain/records.ts
  var KINDS = [
    "Colleague",
    "Association member",
    "Business leader",
    "Government official",
    "Banker",
    "Commercial real estate",
    "Other professional"
  ];
  var STAGES = [
    "To ask",
    "Asked",
    "Scheduled",
    "Met",
    "Thanked",
    "Keeping in touch",
    "Declined"
  ];
  var MENTION_PERMISSIONS = ["Not asked", "Yes", "No"];
  var PURPOSES = ["Company", "Opportunity", "Industry"];
  var RESUME_STATES = ["Not asked", "Asked for", "Sent"];
  var THANK_YOU_STATES = [
    "Not due",
    "Due",
    "Drafting",
    "Draft ready",
    "Sent",
    "Skipped",
    "Needs attention"
  ];
  var QUESTION_KINDS = ["Powerful", "Practical", "Closing", "Own"];
  var TEMPLATE_USES = [
    "Request",
    "Help request",
    "Thank-you",
    "Nudge",
    "Permission to mention",
    "Confirmation",
    "Résumé follow-up",
    "Thanks to the introducer",
    "Keeping in touch"
  ];
  var CHANNELS = ["Email", "Letter", "LinkedIn"];
  var ROLES = ["Member", "Coach"];
  var WIN_KINDS = ["Win", "Question", "Comment"];

  // src/domain/settings.ts
  var DEFAULT_SETTINGS = {
    name: "",
    introduction: "",
    field: "",
    signature: "",
    thankYouDelayHours: 2,
    holidays: []
  };
  var MOST_DELAY_HOURS = 24;
  var MOST_HOLIDAYS = 60;
  var MOST_HOLIDAY_CHARACTERS = 40;
  var MOST_SETTING_CHARACTERS = 500;
  function readSettings(stored3) {
    const given = typeof stored3 === "object" && stored3 !== null ? stored3 : {};
    const hours = given.thankYouDelayHours;
    return {
      name: line(given.name),
      introduction: line(given.introduction),
      field: line(given.field),
      signature: typeof given.signature === "string" ? shorten2(given.signature.trim()) : "",
      thankYouDelayHours: typeof hours === "number" && hours >= 0 && hours <= MOST_DELAY_HOURS ? hours : DEFAULT_SETTINGS.thankYouDelayHours,
      holidays: readHolidays(given.holidays)
    };
  }
  function readHolidays(value) {
    if (!Array.isArray(value)) return [];
    const byDay = /* @__PURE__ */ new Map();
    for (const one of value) {
      const day2 = one == null ? void 0 : one.day;
      if (typeof day2 !== "string" || !isDay(day2)) continue;
      const name = Array.from(line(one.name)).slice(0, MOST_HOLIDAY_CHARACTERS).join("");
      byDay.set(day2, { day: day2, name });
    }
    return [...byDay.values()].sort((one, other) => one.day < other.day ? -1 : 1).slice(-MOST_HOLIDAYS);
  }
  function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }
  function line(value) {
    return typeof value === "string" ? shorten2(value.replace(/\s+/g, " ").trim()) : "";
  }
  function shorten2(text) {
    return Array.from(text).slice(0, MOST_SETTING_CHARACTERS).join("");
  }

  // src/problem.ts
  var Problem = class extends Error {
    constructor(code, message, options) {
      super(message);
      this.name = "Problem";
      this.code = code;
      if (options) Object.assign(this, { cause: options.cause });
    }
  };

  // src/words/en/sheet-cells.ts
  var ownerColumn = {
    header: "Owner",
    note: "Whose record this is: an e-mail address. Only that person’s add-on acts on the row."
  };
  var idNote = "Keeps the record together when rows are sorted or moved. Please leave it as it is.";
  var cellHints = {
    choose: (header) => `${header}: choose one from the list.`,
    date: (header) => `${header}: a date, such as 24 Nov 2026.`
  };
  var keptByAddOn = (header) => `Kept by Informational Interviews: ${header}`;
  var TICKED = /^(true|yes|x)$/i;

  // src/sheet/cell.ts
  var MOST_CHARACTERS_IN_CELL = 5e4;
  function cellText(value) {
    if (typeof value === "string") return withoutGuard(value).trim();
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return "";
  }
  function untrimmedText(value) {
    return typeof value === "string" ? withoutGuard(value) : cellText(value);
  }
  function cellDate(value) {
    const isDate = Object.prototype.toString.call(value) === "[object Date]";
    return isDate && !Number.isNaN(Number(value)) ? new Date(Number(value)) : null;
  }
  function cellNumber(value, otherwise) {
    const number2 = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number2 === "number" && Number.isFinite(number2) ? number2 : otherwise;
  }
  function cellChecked(value) {
    return value === true || typeof value === "string" && TICKED.test(value.trim());
  }
  function cellChoice(value, choices, otherwise) {
    var _a;
    const text = cellText(value).toLowerCase();
    return (_a = choices.find((choice) => choice.toLowerCase() === text)) != null ? _a : otherwise;
  }
  function textCell(text) {
    const { marks, rest } = apart(text);
    const guard = "'".repeat(needsGuard(rest) ? 2 * marks + 1 : 2 * marks);
    const written = guard + rest;
    if (written.length <= MOST_CHARACTERS_IN_CELL) return written;
    return written.slice(0, MOST_CHARACTERS_IN_CELL).replace(HALF_AT_END, "");
  }
  var UNSEEN_START = /^[\s\p{Cc}\p{Cf}]+/u;
  var FORMULA_START = /^[=+\-@'＝＋－＠−]/;
  var TRUTHS = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|sant|falskt|prawda|fałsz|истина|ложь)$/i;
  var HALF_AT_END = /[\ud800-\udbff]$/;
  function needsGuard(text) {
    const start = text.replace(UNSEEN_START, "");
    if (FORMULA_START.test(start) || TRUTHS.test(start.trimEnd())) return true;
    if (!/\p{Nd}/u.test(text)) return false;
    return text.length <= 60 && !/^[a-z]\S*(?:@|:\/\/)/i.test(start) || !/\p{L}/u.test(text);
  }
  function withoutGuard(value) {
    const { marks, rest } = apart(value);
    if (marks === 0) return value;
    return "'".repeat(needsGuard(rest) ? Math.floor(marks / 2) : Math.ceil(marks / 2)) + rest;
  }
  function apart(text) {
    let marks = 0;
    while (text.charAt(marks) === "'") marks += 1;
    return { marks, rest: text.slice(marks) };
  }

  // src/actions/check-input.ts
  var MOST_BODY_CHARACTERS = 5e4;
  var MOST_REFERRALS = 50;
  var MOST_ANSWERS = 50;
  var MOST_LINE_CHARACTERS = 1e3;
  var line2 = pipe(
    string(),
    maxLength(MOST_LINE_CHARACTERS),
    transform((text) => cleanLine(text, MOST_LINE_CHARACTERS))
  );
  var prose = pipe(
    string(),
    maxLength(MOST_CHARACTERS_IN_CELL - 1),
    transform((text) => cleanText(text).trim())
  );
  var letterBody = pipe(
    string(),
    maxLength(MOST_BODY_CHARACTERS),
    transform(cleanText)
  );
  var key = pipe(string(), regex(/^[\w-]{8,64}$/));
  var contactId = pipe(
    string(),
    minLength(1),
    maxLength(100),
    transform((id5) => id5)
  );
  var interviewId = pipe(
    string(),
    maxLength(100),
    transform((id5) => id5)
  );
  var LETTER_DRAFT = object({
    key,
    contactId,
    use: picklist(TEMPLATE_USES),
    aboutId: union([literal(""), contactId]),
    subject: line2,
    body: letterBody,
    knowsOthers: optional(boolean(), false)
  });
  var SENT_LETTER = object({
    contactId,
    use: picklist(TEMPLATE_USES),
    aboutId: union([literal(""), contactId]),
    channel: picklist(CHANNELS)
  });
  var INTERVIEW_RECORD = object({
    key,
    contactId,
    interviewId,
    purpose: picklist(PURPOSES),
    about: line2,
    startsAtLocal: pipe(string(), maxLength(20)),
    minutes: pipe(number(), minValue(0), maxValue(24 * 60)),
    where: line2,
    learned: prose,
    helpReceived: prose,
    hasBusinessCard: boolean(),
    mayMention: picklist(MENTION_PERMISSIONS),
    resumeAskedFor: boolean(),
    nextStep: line2,
    nextStepOnLocal: pipe(string(), maxLength(20)),
    referrals: pipe(array(unknown()), maxLength(MOST_REFERRALS)),
    answers: pipe(array(object({ question: line2, answer: prose })), maxLength(MOST_ANSWERS)),
    thankYou: picklist(["Due", "Skipped"])
  });
  function checkLetterDraft(input) {
    return check(LETTER_DRAFT, input);
  }
  function checkSentLetter(input) {
    return check(SENT_LETTER, input);
  }
  function checkInterviewRecord(input) {
    return check(INTERVIEW_RECORD, input);
  }
  function checkSettings(input) {
    const text = pipe(string(), maxLength(MOST_SETTING_CHARACTERS), transform(cleanText));
    const holidays = array(object({ day: string(), name: text }));
    const texts = { name: text, introduction: text, field: text, signature: text };
    return check(object({ ...texts, thankYouDelayHours: number(), holidays }), input);
  }
  function checkSwitch(input) {
    return check(boolean(), input);
  }
  function checkView(input) {
    return check(picklist(VIEWS), input);
  }
  function checkParts(input) {
    return check(array(picklist(PARTS)), input);
  }
  function checkContactId(input) {
    return check(contactId, input);
  }
  function checkMark(id5, state, problem) {
    const schema = object({
      problem: optional(string()),
      id: pipe(string(), minLength(1), maxLength(100)),
      state: picklist(["Sent", "Skipped", "Due"])
    });
    return check(schema, { id: id5, state, problem });
  }
  function check(schema, input) {
    const result = safeParse(schema, input);
    if (result.success) return result.output;
    const field = result.issues.map((issue) => getDotPath(issue)).find((path) => path !== null);
    throw new Problem("bad-input", field ? inputProblems.field(field) : inputProblems.notUnderstood);
  }

  // src/domain/people/same-name.ts
  function nameKey(name) {
    return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  }
  function sameName(one, other) {
    return nameKey(one) === nameKey(other);
  }

  // src/words/en/permissions.ts
  var permissionWords = {
    sheet: {
      words: "View and manage spreadsheets that this application has been installed in",
      use: "reading and writing this sheet"
    },
    sidebar: {
      words: "Display and run third-party web content in prompts and sidebars",
      use: "this sidebar"
    },
    triggers: {
      words: "Allow this application to run when you are not present",
      use: "hourly drafts"
    },
    address: {
      words: "See your primary Google Account email address",
      use: "telling which rows are yours"
    },
    drafts: {
      words: "Manage drafts and send emails",
      use: "drafts in your Gmail (it only makes them: you send them)"
    }
  };

  // src/domain/permissions.ts
  var COMPOSE_SCOPE = "https://www.googleapis.com/auth/gmail.compose";
  var TRIGGER_SCOPE = "https://www.googleapis.com/auth/script.scriptapp";
  var PERMISSIONS = [
    {
      scope: "https://www.googleapis.com/auth/spreadsheets.currentonly",
      ...permissionWords.sheet
    },
    {
      scope: "https://www.googleapis.com/auth/script.container.ui",
      ...permissionWords.sidebar
    },
    {
      scope: TRIGGER_SCOPE,
      ...permissionWords.triggers
    },
    {
      scope: "https://www.googleapis.com/auth/userinfo.email",
      ...permissionWords.address
    },
    {
      scope: COMPOSE_SCOPE,
      ...permissionWords.drafts
    }
  ];
  var BASIC_SCOPES = PERMISSIONS.map(({ scope }) => scope).filter(
    (scope) => scope !== COMPOSE_SCOPE && scope !== TRIGGER_SCOPE
  );
  function permissionNamedIn(text) {
    var _a;
    return (_a = PERMISSIONS.find(({ scope }) => text.includes(scope))) != null ? _a : null;
  }

  // src/words/en/google-says.ts
  var googleWords = {
    unexpected: "Something went wrong that should not have. Nothing more was changed. Try once more; if it happens again, report it with the time of day.",
    /** @param words of Google's screen @param use as it reads in "It is needed for …" */
    notAllowed: (words, use) => `You have not allowed “${words}”. It is needed for ${use}.`,
    allowInMenu: "Choose anything in Extensions ▸ Informational Interviews, and allow it when Google asks.",
    allowInCheck: "Choose Extensions ▸ Informational Interviews ▸ Help ▸ Check this sheet: it leads to Google’s page where you allow it.",
    permissionMissing: "Google says that a permission is missing. Open the menu Extensions ▸ Informational Interviews again and allow it. If you use several Google accounts, open this sheet in a browser window where only one is signed in.",
    tooManyTriggers: "Google allows each person 20 triggers, and yours are used up. Delete one that you no longer need at script.google.com under My Triggers, then switch on again.",
    isProtected: "Part of this sheet is protected, so it could not be written. Ask the owner of the sheet to let you edit it.",
    cellRefused: "A cell refused what was to be written, since its rule allows other values only. Choose Help ▸ Check this sheet in the menu: it says which column, and what to do.",
    usedUp: "Google’s daily allowance for scripts is used up. It comes back within a day; nothing is lost.",
    storeFull: "There is no room left for what the add-on remembers for you: Google keeps 500 kB for each person. Nothing was changed. Put somebody whom you keep to yourself back into the sheet, and try again.",
    noAnswer: "Google did not answer in time. Wait a minute and try again.",
    noSheet: "No spreadsheet is open. Open your sheet and start from its menu.",
    busy: "Another run is writing in this sheet. Wait a moment and try again.",
    noAddress: "Google did not say whose account this is, so nothing was done. Allow the permission “See your primary email address” from the menu and try again.",
    noGmailService: "The Gmail service is not switched on in this script project. Install the add-on again, or use Open in Gmail."
  };

  // src/google/book.ts
  function openBook() {
    const book = SpreadsheetApp.getActive();
    if (!book) {
      throw new Problem("no-sheet", googleWords.noSheet);
    }
    return book;
  }
  function applyWrites() {
    SpreadsheetApp.flush();
  }
  function selectedRow() {
    const range = SpreadsheetApp.getActiveRange();
    if (!range) return null;
    const sheet = range.getSheet();
    const rowNumber = range.getRow();
    const firstCell = () => sheet.getRange(rowNumber, 1).getValue();
    return { tab: sheet.getName(), rowNumber, firstCell };
  }
  function otherEditors(book, me) {
    try {
      const emails = book.getEditors().map((user) => user.getEmail().toLowerCase());
      return emails.filter((email) => email !== "" && email !== me);
    } catch {
      return null;
    }
  }
  function linkValue(text, url) {
    return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
  }
  function argumentSeparator(book) {
    return /^en_(US|GB)/.test(book.getSpreadsheetLocale()) ? "," : ";";
  }

  // src/google/permissions.ts
  function requirePermissions(scopes) {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...scopes]);
  }
  function isAllowed(scope) {
    return askAbout(scope).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
  }
  function allowUrlFor(scope) {
    const url = askAbout(scope).getAuthorizationUrl();
    return url != null ? url : "";
  }
  function askAbout(scope) {
    return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]);
  }

  // src/google/person.ts
  function myAddress() {
    const email = Session.getEffectiveUser().getEmail().trim().toLowerCase();
    if (email === "") {
      throw new Problem("no-address", googleWords.noAddress);
    }
    return email;
  }

  // src/google/private-store.ts
  function readPrivate() {
    return PropertiesService.getUserProperties().getProperties();
  }
  function writePrivate(values) {
    const entries = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
    writePrivateTexts(Object.fromEntries(entries));
  }
  function writePrivateTexts(texts) {
    const entries = Object.entries(texts);
    const [[name = "", text = ""] = [], another] = entries;
    const store = PropertiesService.getUserProperties();
    if (another === void 0) store.setProperty(name, text);
    else store.setProperties({ ...texts });
  }
  function removePrivate(names) {
    if (names.length === 0) return;
    const store = PropertiesService.getUserProperties();
    for (const name of names) store.deleteProperty(name);
  }

  // src/words/en/dates.ts
  var WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  var MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  function readableMoment({ weekday, day: day2, month, year, time }) {
    return `${WEEKDAYS[weekday]} ${day2} ${MONTHS[month]} ${year}, ${time}`;
  }

  // src/words/en/letters-dates.ts
  var letterDates = {
    /** "24 November", whichever English it is read in. */
    locale: "en-GB",
    weekdayAndDay: (weekday, day2) => `${weekday}, ${day2}`,
    /** @param hour 0 to 23 @param minute two digits */
    time: (hour, minute) => `${hour % 12 || 12}:${minute} ${hour < 12 ? "am" : "pm"}`
  };

  // src/domain/letters/letter-dates.ts
  function dayInLetter(local) {
    return told(local, { day: "numeric", month: "long" });
  }
  function told(local, parts) {
    var _a;
    const day2 = (_a = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(local)) == null ? void 0 : _a[0];
    const time = Date.parse(`${day2}T00:00:00Z`);
    if (day2 === void 0 || Number.isNaN(time)) return "";
    return new Intl.DateTimeFormat(letterDates.locale, { timeZone: "UTC", ...parts }).format(time);
  }

  // src/domain/wall-clock.ts
  var QUARTER_MILLISECONDS = 15 * 6e4;
  function openWallClock(timeZone) {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    const offsets = /* @__PURE__ */ new Map();
    return (instant) => {
      const quarter = Math.floor(instant.getTime() / QUARTER_MILLISECONDS);
      let offset = offsets.get(quarter);
      if (offset === void 0) {
        offset = offsetAt(format, quarter * QUARTER_MILLISECONDS);
        offsets.set(quarter, offset);
      }
      return new Date(instant.getTime() + offset).toISOString().slice(0, 16);
    };
  }
  function offsetAt(format, time) {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (name) => {
      var _a;
      return (_a = parts.get(name)) != null ? _a : 0;
    };
    const wall = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      // Some runtimes say 24 for midnight.
      part("hour") % 24,
      part("minute"),
      part("second")
    );
    return wall - time;
  }

  // src/google/time.ts
  var clocks = /* @__PURE__ */ new Map();
  function toLocalDateTime(instant, timeZone) {
    return instant ? wallClock(timeZone)(instant) : "";
  }
  function toLocalDate(instant, timeZone) {
    return toLocalDateTime(instant, timeZone).slice(0, 10);
  }
  function wallClock(timeZone) {
    const known = clocks.get(timeZone);
    if (known) return known;
    const clock = newClock(timeZone);
    clocks.set(timeZone, clock);
    return clock;
  }
  function newClock(timeZone) {
    try {
      return openWallClock(timeZone);
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
      return (instant) => Utilities.formatDate(instant, timeZone, "yyyy-MM-dd'T'HH:mm");
    }
  }
  function toReadableTime(instant, timeZone) {
    const [day2 = "", time = ""] = toLocalDateTime(instant, timeZone).split("T");
    const date = /* @__PURE__ */ new Date(`${day2}T00:00:00Z`);
    return readableMoment({
      weekday: date.getUTCDay(),
      day: date.getUTCDate(),
      month: date.getUTCMonth(),
      year: date.getUTCFullYear(),
      time
    });
  }
  function toLetterDate(instant, timeZone) {
    return dayInLetter(toLocalDate(instant, timeZone));
  }
  function fromLocal(text, timeZone) {
    if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text)) return null;
    const wallTime2 = text.includes("T") ? text : `${text}T00:00`;
    const instant = Utilities.parseDate(wallTime2, timeZone, "yyyy-MM-dd'T'HH:mm");
    return toLocalDate(instant, timeZone) === text.slice(0, 10) ? instant : null;
  }
  function scriptZone() {
    return Session.getScriptTimeZone();
  }

  // src/google/triggers.ts
  var HOURLY_HANDLER = "runHourlyDrafts";
  var DIGEST_HANDLER = "runDigest";
  var DIGEST_HOUR = 6;
  function startHourlyDrafts() {
    const old = triggersOf(HOURLY_HANDLER);
    ScriptApp.newTrigger(HOURLY_HANDLER).timeBased().everyHours(1).create();
    for (const trigger of old) ScriptApp.deleteTrigger(trigger);
  }
  function stopHourlyDrafts() {
    stop(HOURLY_HANDLER);
  }
  function areHourlyDraftsOn() {
    var _a;
    return ((_a = countHourlyTriggers()) != null ? _a : 0) > 0;
  }
  function countHourlyTriggers() {
    return isAllowed(TRIGGER_SCOPE) ? triggersOf(HOURLY_HANDLER).length : null;
  }
  function startDigest(timeZone) {
    keepOne(
      DIGEST_HANDLER,
      (builder) => builder.everyDays(1).atHour(DIGEST_HOUR).inTimezone(timeZone)
    );
  }
  function stopDigest() {
    stop(DIGEST_HANDLER);
  }
  function keepOne(handler, schedule) {
    const [kept3, ...extra] = triggersOf(handler);
    for (const trigger of extra) ScriptApp.deleteTrigger(trigger);
    if (!kept3) schedule(ScriptApp.newTrigger(handler).timeBased()).create();
  }
  function stop(handler) {
    for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
  }
  function triggersOf(handler) {
    return ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === handler);
  }

  // src/sheet/columns.ts
  function defineTab(tab) {
    return tab;
  }
  function sameHeader(a, b) {
    return normalizedHeader(a) === normalizedHeader(b);
  }
  function normalizedHeader(header) {
    return header.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  }

  // src/google/cell-rules.ts
  function dropdown(choices, help) {
    return SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(true).setHelpText(help).build();
  }
  function checkbox() {
    return SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  }
  function dateOnly(help) {
    return SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).setHelpText(help).build();
  }
  function applyBanding(range, theme) {
    const { GREEN: GREEN2, CYAN, YELLOW, LIGHT_GREY } = SpreadsheetApp.BandingTheme;
    range.applyRowBanding(
      { green: GREEN2, cyan: CYAN, yellow: YELLOW, grey: LIGHT_GREY }[theme],
      true,
      false
    );
  }
  function addTextColors(sheet, range, colors, before) {
    const rules = Object.entries(colors).map(
      ([text, color]) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground(color.background).setFontColor(color.text).setRanges([range]).build()
    );
    sheet.setConditionalFormatRules([...before, ...rules]);
  }
  function warnBeforeEdits(range, description) {
    range.protect().setDescription(description).setWarningOnly(true);
  }
  function rangeProtections(sheet) {
    return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => protection.getDescription());
  }
  function copyLook(source, target) {
    const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
    source.copyTo(target, PASTE_FORMAT, false);
    source.copyTo(target, PASTE_DATA_VALIDATION, false);
  }
  function wrapText(range, isWrapped) {
    const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
    range.setWrapStrategy(isWrapped ? WRAP : CLIP);
  }
  function refusingColumns(rules) {
    return new Set(rules.flatMap((rule, index) => rule && !rule.getAllowInvalid() ? [index] : []));
  }
  function warnBeforeEditsOfTab(sheet, description) {
    if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
    sheet.protect().setDescription(description).setWarningOnly(true);
  }

  // src/words/en/choices.ts
  var choiceLabels = {
    // Kinds of people
    Colleague: "Colleague",
    "Association member": "Association member",
    "Business leader": "Business leader",
    "Government official": "Government official",
    Banker: "Banker",
    "Commercial real estate": "Commercial real estate",
    "Other professional": "Other professional",
    // Stages
    "To ask": "To ask",
    Asked: "Asked",
    Scheduled: "Scheduled",
    Met: "Met",
    Thanked: "Thanked",
    "Keeping in touch": "Keeping in touch",
    Declined: "Declined",
    // May the person be mentioned; is the résumé asked for
    "Not asked": "Not asked",
    Yes: "Yes",
    No: "No",
    "Asked for": "Asked for",
    Sent: "Sent",
    // Purposes
    Company: "Company",
    Opportunity: "Opportunity",
    Industry: "Industry",
    // Thank-you notes
    "Not due": "Not due",
    Due: "Due",
    Drafting: "Drafting",
    "Draft ready": "Draft ready",
    Skipped: "Skipped",
    "Needs attention": "Needs attention",
    // Kinds of questions
    Powerful: "Powerful",
    Practical: "Practical",
    Closing: "Closing",
    Own: "Own",
    // Uses of templates
    Request: "Request",
    "Help request": "Help request",
    "Thank-you": "Thank-you",
    Nudge: "Nudge",
    "Permission to mention": "Permission to mention",
    Confirmation: "Confirmation",
    "Résumé follow-up": "Résumé follow-up",
    "Thanks to the introducer": "Thanks to the introducer",
    // Channels
    Email: "Email",
    Letter: "Letter",
    LinkedIn: "LinkedIn",
    // Roles and wins
    Member: "Member",
    Coach: "Coach",
    Win: "Win",
    Question: "Question",
    Comment: "Comment"
  };

  // src/domain/choice-labels.ts
  var isTranslated = Object.entries(choiceLabels).some(([key2, label]) => key2 !== label);
  var labels = new Map(Object.entries(choiceLabels));
  var keys = new Map(
    Object.entries(choiceLabels).map(([key2, label]) => [plain(label), key2])
  );
  function labelOf(key2) {
    var _a;
    return (_a = labels.get(key2)) != null ? _a : key2;
  }
  function keyOf(label) {
    var _a;
    return (_a = keys.get(plain(label))) != null ? _a : label;
  }
  function plain(label) {
    return label.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
  }

  // src/sheet/choice-cells.ts
  function isInOtherWords({ kind }) {
    return isTranslated && kind === "choice";
  }
  function asKey(column, cell) {
    var _a;
    if (!isInOtherWords(column) || typeof cell !== "string") return cell;
    const key2 = keyOf(cellText(cell));
    return ((_a = column.choices) == null ? void 0 : _a.includes(key2)) ? key2 : cell;
  }
  function asLabel(column, value) {
    var _a;
    if (!isInOtherWords(column) || typeof value !== "string") return value;
    return ((_a = column.choices) == null ? void 0 : _a.includes(value)) ? labelOf(value) : value;
  }
  function withLabels({ columns: columns9 }, cells) {
    if (!isTranslated) return cells;
    const entries = Object.entries(cells);
    return Object.fromEntries(
      entries.map(([key2, value]) => [key2, columns9[key2] ? asLabel(columns9[key2], value) : value])
    );
  }
  function labelsOf({ choices = [] }) {
    return choices.map(labelOf);
  }
  function byLabel(byKey) {
    return Object.fromEntries(Object.entries(byKey).map(([key2, value]) => [labelOf(key2), value]));
  }

  // src/sheet/dress.ts
  var SPARE_ROWS = 100;
  var HEADER_CHARACTER_PIXELS = 7.3;
  var FORMATS = {
    id: "@",
    text: "@",
    "long-text": "@",
    choice: null,
    date: "d mmm yyyy",
    "date-time": "ddd d mmm yyyy, hh:mm",
    number: "0",
    checkbox: null,
    link: null
  };
  function dressColumns(sheet, columns9, firstRowNumber, rowCount) {
    if (rowCount < 1) return;
    formatColumns(sheet, columns9, firstRowNumber, rowCount);
    for (const { column, number: number2 } of columns9) {
      const rule = ruleOf(column);
      if (rule) sheet.getRange(firstRowNumber, number2, rowCount, 1).setDataValidation(rule);
    }
  }
  function dressNewTab(sheet, columns9, firstRowNumber, rowCount) {
    formatColumns(sheet, columns9, firstRowNumber, rowCount);
    const rules = columns9.map(({ column }) => ruleOf(column));
    if (rules.every((rule) => rule === null)) return;
    sheet.getRange(firstRowNumber, 1, rowCount, columns9.length).setDataValidations(Array.from({ length: rowCount }, () => rules));
  }
  function formatColumns(sheet, columns9, firstRowNumber, rowCount) {
    for (const format of new Set(Object.values(FORMATS))) {
      const ranges = columns9.filter(({ column }) => FORMATS[column.kind] === format).map(({ number: number2 }) => {
        const letters = columnLetters(number2);
        return `${letters}${firstRowNumber}:${letters}${firstRowNumber + rowCount - 1}`;
      });
      if (format !== null && ranges.length > 0) sheet.getRangeList(ranges).setNumberFormat(format);
    }
  }
  function addRows(sheet, { from, count: count3, width }) {
    sheet.insertRowsAfter(from, count3 + SPARE_ROWS);
    copyLook(
      sheet.getRange(from, 1, 1, width),
      sheet.getRange(from + 1, 1, count3 + SPARE_ROWS, width)
    );
    return count3 + SPARE_ROWS;
  }
  function ruleOf(column) {
    switch (column.kind) {
      case "choice":
        return dropdown(labelsOf(column), cellHints.choose(column.header));
      case "checkbox":
        return checkbox();
      case "date":
      case "date-time":
        return dateOnly(cellHints.date(column.header));
      default:
        return null;
    }
  }
  function widthOf({ width, header }) {
    return Math.max(width, Math.ceil(header.length * HEADER_CHARACTER_PIXELS));
  }
  function hasRule({ kind }) {
    return kind === "choice" || kind === "checkbox" || kind === "date" || kind === "date-time";
  }
  function columnLetters(number2) {
    const rest = (number2 - 1) % 26;
    const letter3 = String.fromCharCode(65 + rest);
    return number2 > 26 ? columnLetters((number2 - 1 - rest) / 26) + letter3 : letter3;
  }

  // src/words/en/sheet-problems.ts
  var sheetProblems = {
    tabMissing: (tab) => `The tab “${tab}” is not in this sheet. If you renamed it, give it its name back; otherwise use “Set up this sheet” to make it anew.`,
    columnMissing: (tab, header) => `The tab “${tab}” has no column “${header}”. If you renamed it, give it its name back; otherwise use “Set up this sheet” to add it.`,
    beingChanged: (tab) => `The tab “${tab}” is being sorted or changed right now. Wait a moment and try again.`,
    noRoomForPrivate: "There is no more room for people whom you keep to yourself, so nothing was changed. Google keeps 500 kB for a person. Put somebody back into the sheet, or shorten long notes, and try again."
  };

  // src/sheet/same-rows.ts
  var MOST_ALIKE = 100;
  function trace(before, now, idColumn, written, writtenIds = /* @__PURE__ */ new Set()) {
    var _a, _b, _c, _d;
    const columnNow = traceColumns(before, now);
    const rowNow = before.map((_, at) => at === 0 ? 0 : -1);
    const rowBefore = now.map((_, at) => at === 0 ? 0 : -1);
    const link = (from, to) => {
      rowNow[from] = to;
      rowBefore[to] = from;
    };
    const ids = uniqueIds(before, idColumn);
    const idsNow = uniqueIds(now, (_a = columnNow[idColumn]) != null ? _a : -1);
    for (const [id5, from] of ids) {
      const to = idsNow.get(id5);
      if (from > 0 && to !== void 0 && to > 0 && !writtenIds.has(id5)) link(from, to);
    }
    const compared = columnNow.flatMap(
      (to, from) => to >= 0 && !written.has(from) ? [[from, to]] : []
    );
    const open = (list, lines) => list.flatMap((other, at) => other < 0 && hasContent(lines[at]) ? [at] : []);
    const waiting = /* @__PURE__ */ new Map();
    for (const to of open(rowBefore, now)) {
      const key2 = compared.map(([, column]) => {
        var _a2;
        return cellKey((_a2 = now[to]) == null ? void 0 : _a2[column]);
      }).join("\0");
      waiting.set(key2, [...(_b = waiting.get(key2)) != null ? _b : [], to]);
    }
    for (const from of open(rowNow, before)) {
      const key2 = compared.map(([column]) => {
        var _a2;
        return cellKey((_a2 = before[from]) == null ? void 0 : _a2[column]);
      }).join("\0");
      const to = (_c = waiting.get(key2)) == null ? void 0 : _c.shift();
      if (to !== void 0) link(from, to);
    }
    linkAlike(before, now, open(rowNow, before), open(rowBefore, now), columnNow, link);
    const columnBefore = ((_d = now[0]) != null ? _d : []).map((_, at) => columnNow.indexOf(at));
    return { rowNow, rowBefore, columnNow, columnBefore };
  }
  function linkAlike(before, now, from, to, columnNow, link) {
    if (from.length > MOST_ALIKE || to.length > MOST_ALIKE) return;
    const pairs = from.flatMap(
      (one) => to.flatMap((other) => {
        const cells = columnNow.map((column, at) => {
          var _a, _b;
          return [(_a = before[one]) == null ? void 0 : _a[at], (_b = now[other]) == null ? void 0 : _b[column]];
        });
        const filled2 = cells.filter(([cell]) => cellKey(cell) !== "");
        const equal = filled2.filter(([cell, cellNow]) => cellKey(cell) === cellKey(cellNow)).length;
        return equal > 0 && equal * 2 >= filled2.length ? [{ one, other, equal }] : [];
      })
    );
    const taken = /* @__PURE__ */ new Set();
    for (const { one, other } of pairs.sort((a, b) => b.equal - a.equal)) {
      if (taken.has(`from ${one}`) || taken.has(`to ${other}`)) continue;
      taken.add(`from ${one}`).add(`to ${other}`);
      link(one, other);
    }
  }
  function copiedFrom(before, line4, columnBefore, written) {
    const filled2 = line4.flatMap((cell, column) => {
      var _a;
      const [key2, under] = [cellKey(cell), (_a = columnBefore[column]) != null ? _a : -1];
      return key2 === "" || under < 0 || written.has(column) ? [] : [{ key: key2, under }];
    });
    if (filled2.length === 0) return -1;
    const equalIn = before.map(
      (other, at) => at === 0 ? 0 : filled2.filter(({ key: key2, under }) => cellKey(other[under]) === key2).length
    );
    const most = Math.max(1, ...equalIn);
    return most * 2 >= filled2.length ? equalIn.indexOf(most) : -1;
  }
  function traceColumns(before, now) {
    var _a, _b;
    const headers = ((_a = before[0]) != null ? _a : []).map(headerKey);
    const places = /* @__PURE__ */ new Map();
    ((_b = now[0]) != null ? _b : []).forEach((header, at) => {
      var _a2;
      const key2 = headerKey(header);
      places.set(key2, [...(_a2 = places.get(key2)) != null ? _a2 : [], at]);
    });
    const columnNow = headers.map((key2) => {
      var _a2, _b2;
      return key2 === "" ? -1 : (_b2 = (_a2 = places.get(key2)) == null ? void 0 : _a2.shift()) != null ? _b2 : -1;
    });
    const free = [...places.values()].flat().sort((a, b) => a - b);
    columnNow.forEach((to, from) => {
      if (to >= 0 || free.length === 0) return;
      const best = mostAlike(before, now, from, free);
      if (best < 0) return;
      columnNow[from] = best;
      free.splice(free.indexOf(best), 1);
    });
    return columnNow;
  }
  function mostAlike(before, now, column, free) {
    const texts = new Set(before.slice(1).map((line4) => cellKey(line4[column])));
    texts.delete("");
    if (texts.size === 0) return free.includes(column) ? column : -1;
    let best = -1;
    let most = 0;
    for (const at of free) {
      const count3 = now.slice(1).filter((line4) => texts.has(cellKey(line4[at]))).length;
      if (count3 > most) [best, most] = [at, count3];
    }
    return best >= 0 ? best : free.includes(column) ? column : -1;
  }
  function uniqueIds(lines, column) {
    const rows = /* @__PURE__ */ new Map();
    if (column < 0) return rows;
    lines.forEach((line4, at) => {
      const id5 = cellText(line4[column]);
      if (at > 0 && id5 !== "") rows.set(id5, rows.has(id5) ? -1 : at);
    });
    return rows;
  }
  function hasContent(line4) {
    return (line4 == null ? void 0 : line4.some((cell) => cell !== "" && cell !== null && cell !== void 0)) === true;
  }
  function headerKey(header) {
    return normalizedHeader(cellText(header));
  }
  function cellKey(cell) {
    const date = cellDate(cell);
    return date ? `@${Math.round(date.getTime() / 1e3)}` : cellText(cell);
  }

  // src/sheet/stored-cell.ts
  function storedCell(value) {
    const date = cellDate(value);
    if (date) return { date: new Date(Math.round(date.getTime() / 1e3) * 1e3).toISOString() };
    if (typeof value === "number" || typeof value === "boolean") return value;
    return cellText(value);
  }
  function storedValue(value) {
    if (typeof value === "string") return cellText(textCell(value));
    if (typeof value === "object" && value !== null && "text" in value) return String(value.text);
    return storedCell(value);
  }
  function restoredCell(stored3) {
    return typeof stored3 === "object" ? new Date(stored3.date) : stored3;
  }
  function isSameCell(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  // src/sheet/wish.ts
  function toCell(value) {
    if (value === null) return "";
    if (typeof value === "string") return textCell(value);
    if (typeof value === "object" && "url" in value) return textCell(value.text);
    return value;
  }
  function isLink(value) {
    return typeof value === "object" && value !== null && "url" in value;
  }
  function stored(value) {
    return storedValue(value != null ? value : "");
  }
  function holds(cell, value) {
    return isSameCell(storedCell(cell != null ? cell : ""), stored(value));
  }
  function restored(cell) {
    return typeof cell === "string" ? untrimmedText(cell) : cell;
  }

  // src/sheet/zone-shift.ts
  var QUARTER_MS = 9e5;
  var FURTHEST_MS = 26 * 36e5;
  function zoneShift(before, now, { rowNow, columnNow }, isWritten) {
    let known = null;
    const pairs = () => {
      known != null ? known : known = movedDates(before, now, { rowNow, columnNow }, isWritten);
      return known;
    };
    const shifted = (cell, from, to) => {
      var _a;
      const at = (_a = cellDate(cell)) == null ? void 0 : _a.getTime();
      const like = at === void 0 ? void 0 : nearest(pairs(), from, at);
      return at === void 0 || !like ? cell : new Date(at + like[to] - like[from]);
    };
    return {
      asBefore: (cell) => shifted(cell, "now", "before"),
      asNow: (cell) => shifted(cell, "before", "now")
    };
  }
  function movedDates(before, now, { rowNow, columnNow }, isWritten) {
    const pairs = before.flatMap(
      (line4, row) => line4.flatMap((cell, column) => {
        var _a, _b, _c;
        const date = cellDate(cell);
        const other = date && cellDate((_c = now[(_a = rowNow[row]) != null ? _a : -1]) == null ? void 0 : _c[(_b = columnNow[column]) != null ? _b : -1]);
        if (!date || !other || isWritten(row, column)) return [];
        return [{ before: wholeSecond(date), now: wholeSecond(other) }];
      })
    );
    const moved = pairs.filter((pair) => {
      const by = pair.now - pair.before;
      return by !== 0 && by % QUARTER_MS === 0 && Math.abs(by) <= FURTHEST_MS;
    });
    return moved.length > 0 && moved.length * 2 >= pairs.length ? turns(moved) : [];
  }
  function turns(pairs) {
    const sorted = pairs.sort((a, b) => a.before - b.before);
    const offset = (at) => {
      const pair = sorted[at];
      return pair && pair.now - pair.before;
    };
    return sorted.filter((_, at) => offset(at) !== offset(at - 1) || offset(at) !== offset(at + 1));
  }
  function nearest(pairs, by, at) {
    return pairs.reduce(
      (best, pair) => best === void 0 || Math.abs(pair[by] - at) < Math.abs(best[by] - at) ? pair : best,
      void 0
    );
  }
  function wholeSecond(date) {
    return Math.round(date.getTime() / 1e3) * 1e3;
  }

  // src/sheet/astray-cells.ts
  function compare(before, now, wishes, traces, links) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l;
    const { rowNow, rowBefore, columnNow, columnBefore } = traces;
    const astray = /* @__PURE__ */ new Map();
    const written = new Set(wishes.flatMap(({ column }) => {
      var _a2;
      return [column, (_a2 = columnNow[column]) != null ? _a2 : column];
    }));
    const homes = new Map(wishes.map((wish) => [`${wish.row} ${wish.column}`, wish]));
    const zone = zoneShift(before, now, traces, (row, column) => homes.has(`${row} ${column}`));
    const reads = (cell, value) => holds(cell, value) || holds(zone.asBefore(cell), value);
    const putBack = (row, column) => {
      var _a2, _b2, _c2, _d2, _e2, _f2, _g2;
      const under = (_a2 = columnBefore[column]) != null ? _a2 : -1;
      const known = (_b2 = rowBefore[row]) != null ? _b2 : -1;
      const from = known < 0 ? copiedFrom(before, (_c2 = now[row]) != null ? _c2 : [], columnBefore, written) : known;
      const was = from < 0 || under < 0 ? "" : (_e2 = (_d2 = before[from]) == null ? void 0 : _d2[under]) != null ? _e2 : "";
      const link = (_g2 = (_f2 = links.get(under)) == null ? void 0 : _f2[from]) == null ? void 0 : _g2[0];
      const value = link && was !== "" ? { link, text: untrimmedText(was) } : restored(zone.asNow(was));
      astray.set(`${row} ${column}`, { row, column, value, key: null });
      return was;
    };
    const isCopyOfHome = ({ row, column, value }) => {
      var _a2, _b2, _c2, _d2, _e2;
      return ((_a2 = rowBefore[row]) != null ? _a2 : -1) < 0 && reads((_d2 = now[(_b2 = rowNow[row]) != null ? _b2 : -1]) == null ? void 0 : _d2[(_c2 = columnNow[column]) != null ? _c2 : -1], value) && copiedFrom(before, (_e2 = now[row]) != null ? _e2 : [], columnBefore, written) === row;
    };
    const open = [];
    const gone = [];
    const found = /* @__PURE__ */ new Set();
    for (const wish of wishes) {
      const { row, column, value } = wish;
      const isHome = rowBefore[row] === row && columnBefore[column] === column;
      if (isHome || !reads((_a = now[row]) == null ? void 0 : _a[column], value)) continue;
      if (isCopyOfHome(wish)) continue;
      const other = homes.get(`${rowBefore[row]} ${columnBefore[column]}`);
      if (other && reads((_b = now[row]) == null ? void 0 : _b[column], other.value)) continue;
      const was = (_f = (_e = before[(_c = rowBefore[row]) != null ? _c : -1]) == null ? void 0 : _e[(_d = columnBefore[column]) != null ? _d : -1]) != null ? _f : "";
      if (!isLink(value) && holds(was, value)) continue;
      putBack(row, column);
      found.add(wish);
    }
    const missing = [];
    const hasMoved = wishes.some(
      ({ row, column }) => rowNow[row] !== row || columnNow[column] !== column
    );
    const isOurs = (cell, meant) => storedCell(cell) === "" ? hasMoved && wishes.some(({ column, value }) => column === meant.column && holds("", value)) : wishes.some(
      ({ row, column, value }) => (row === meant.row || column === meant.column) && reads(cell, value)
    );
    for (const wish of wishes) {
      const place = { row: (_g = rowNow[wish.row]) != null ? _g : -1, column: (_h = columnNow[wish.column]) != null ? _h : -1 };
      if (place.row < 0 || place.column < 0) {
        gone.push(wish);
        if (!found.has(wish)) missing.push(wish);
        continue;
      }
      const cell = (_j = (_i = now[place.row]) == null ? void 0 : _i[place.column]) != null ? _j : "";
      if (reads(cell, wish.value) && !astray.has(`${place.row} ${place.column}`)) continue;
      const isUntouched = isAsBefore(zone, cell, (_l = (_k = before[wish.row]) == null ? void 0 : _k[wish.column]) != null ? _l : "");
      if (!isUntouched && !astray.has(`${place.row} ${place.column}`) && !isOurs(cell, wish))
        continue;
      open.push({ ...wish, ...place });
      if (!found.has(wish)) missing.push(wish);
    }
    if (missing.length > 0 || columnNow.some((to, from) => to !== from))
      searchAstray(before, now, wishes, missing, traces, zone, astray, putBack);
    const wanted = new Set(open.map(({ row, column }) => `${row} ${column}`));
    return {
      open: [...open, ...[...astray].filter(([at]) => !wanted.has(at)).map(([, wish]) => wish)],
      gone
    };
  }
  function searchAstray(before, now, wishes, missing, { rowBefore, columnBefore, rowNow, columnNow }, zone, astray, putBack) {
    var _a, _b, _c, _d, _e;
    const homes = new Set(
      wishes.map(({ row, column }) => {
        var _a2, _b2;
        return `${(_a2 = rowNow[row]) != null ? _a2 : -1} ${(_b2 = columnNow[column]) != null ? _b2 : -1}`;
      })
    );
    const changed2 = /* @__PURE__ */ new Map();
    now.forEach((line4, row) => {
      if (row === 0 || !hasContent(line4)) return;
      line4.forEach((cell, column) => {
        var _a2, _b2, _c2, _d2, _e2;
        const was = (_d2 = (_c2 = before[(_a2 = rowBefore[row]) != null ? _a2 : -1]) == null ? void 0 : _c2[(_b2 = columnBefore[column]) != null ? _b2 : -1]) != null ? _d2 : "";
        if (cell === was || isAsBefore(zone, cell, was)) return;
        const at = `${row} ${column}`;
        if (astray.has(at) || homes.has(at)) return;
        const key2 = strayKey(storedCell(cell));
        changed2.set(key2, [...(_e2 = changed2.get(key2)) != null ? _e2 : [], { row, column }]);
      });
    });
    const areColumnsMoved = columnNow.some((to, from) => to !== from);
    for (const { value, row: from, column: meant } of missing) {
      const places = (_a = changed2.get(strayKey(stored(value)))) != null ? _a : [];
      const [now2, under] = [(_b = rowNow[from]) != null ? _b : -1, (_c = columnNow[meant]) != null ? _c : -1];
      let at = places.findIndex(({ column }) => column === under);
      if (at < 0 && areColumnsMoved) {
        at = places.findIndex(({ row }) => row === now2);
        if (at < 0) at = places.findIndex(({ row }) => {
          var _a2;
          return ((_a2 = rowBefore[row]) != null ? _a2 : -1) >= 0;
        });
        if (at < 0) at = 0;
      }
      const [place] = at < 0 ? [] : places.splice(at, 1);
      if (place) putBack(place.row, place.column);
    }
    for (const { value, column: went } of areColumnsMoved ? wishes : []) {
      if (columnBefore[went] === went) continue;
      for (const { row, column } of (_d = changed2.get(strayKey(stored(value)))) != null ? _d : [])
        if (column === went && ((_e = rowBefore[row]) != null ? _e : -1) >= 0) putBack(row, column);
    }
  }
  function isAsBefore(zone, cell, was) {
    const stored3 = storedCell(was);
    return isSameCell(storedCell(cell), stored3) || isSameCell(storedCell(zone.asBefore(cell)), stored3);
  }
  var DAY_SECONDS = 86400;
  var EPOCH_DAY = 25569;
  var FIRST_DAY = 2e4;
  function strayKey(cell) {
    const seconds = typeof cell === "object" ? Date.parse(cell.date) / 1e3 : typeof cell === "number" ? Math.round((cell - EPOCH_DAY) * DAY_SECONDS) : null;
    if (seconds === null) return JSON.stringify(cell);
    const days = seconds / DAY_SECONDS + EPOCH_DAY;
    return days < FIRST_DAY ? String(Math.round(days)) : `@${(seconds % 900 + 900) % 900}`;
  }

  // src/sheet/cell-blocks.ts
  function cellBlocks(cells) {
    const blocks = [];
    const edges = /* @__PURE__ */ new Map();
    for (const { rowNumber, columnNumber: columnNumber2, values } of columnRuns(cells)) {
      const rows = `${rowNumber} ${values.length}`;
      const left = edges.get(`${rows} ${columnNumber2}`);
      const lines = left != null ? left : values.map(() => []);
      values.forEach((value, at) => {
        var _a;
        (_a = lines[at]) == null ? void 0 : _a.push(value);
      });
      if (!left) blocks.push({ rowNumber, columnNumber: columnNumber2, values: lines });
      edges.set(`${rows} ${columnNumber2 + 1}`, lines);
    }
    return blocks;
  }
  function columnRuns(cells) {
    var _a;
    const byColumn = /* @__PURE__ */ new Map();
    for (const { rowNumber, columnNumber: columnNumber2, value } of cells) {
      const column = (_a = byColumn.get(columnNumber2)) != null ? _a : /* @__PURE__ */ new Map();
      byColumn.set(columnNumber2, column.set(rowNumber, value));
    }
    const columns9 = [...byColumn].sort(([a], [b]) => a - b);
    return columns9.flatMap(([columnNumber2, column]) => {
      const runs = [];
      for (const [rowNumber, value] of [...column].sort(([a], [b]) => a - b)) {
        const last = runs[runs.length - 1];
        if (last && last.rowNumber + last.values.length === rowNumber) last.values.push(value);
        else runs.push({ rowNumber, columnNumber: columnNumber2, values: [value] });
      }
      return runs;
    });
  }

  // src/sheet/read-lines.ts
  var MOST_TRIES = 3;
  function readLines(sheet) {
    var _a;
    let range = sheet.getDataRange();
    for (let attempt = 1; ; attempt++) {
      const lines = range.getValues();
      if (attempt === MOST_TRIES) return lines;
      range = sheet.getDataRange();
      const isWhole = range.getNumRows() === lines.length && range.getNumColumns() === ((_a = lines[0]) != null ? _a : []).length;
      if (isWhole) return lines;
    }
  }

  // src/sheet/table.ts
  var HEADER_ROW_NUMBER = 1;
  var FIRST_ROW_NUMBER = 2;
  function readTableIfThere(book, tab) {
    const sheet = book.getSheetByName(tab.name);
    return sheet && tableOf(sheet, tab, readLines(sheet));
  }
  function tableOf(sheet, tab, lines) {
    var _a;
    const headers = ((_a = lines[HEADER_ROW_NUMBER - 1]) != null ? _a : []).map(cellText);
    const columnNumbers = findColumns(tab, headers);
    return { tab, sheet, columnNumbers, headers, rows: readRows(tab, columnNumbers, lines), lines };
  }
  function readTable(book, tab) {
    const table = readTableIfThere(book, tab);
    if (!table) throw tabMissing(tab.name);
    return table;
  }
  function readHeaders(sheet) {
    var _a;
    return (_a = sheet.getRange(`${HEADER_ROW_NUMBER}:${HEADER_ROW_NUMBER}`).getValues()[0]) != null ? _a : [];
  }
  function tabMissing(name) {
    return new Problem("tab-missing", sheetProblems.tabMissing(name));
  }
  function findColumns(tab, headers) {
    const found = /* @__PURE__ */ new Map();
    for (const [key2, column] of entriesOf(tab)) {
      const index = headers.findIndex((header) => sameHeader(cellText(header), column.header));
      if (index >= 0) found.set(key2, index + 1);
    }
    return found;
  }
  function columnNumber(tab, columnNumbers, key2) {
    const found = columnNumbers.get(key2);
    if (found === void 0) throw new Problem("column-missing", columnMissing(tab, key2));
    return found;
  }
  function columnMissing(tab, key2) {
    return sheetProblems.columnMissing(tab.name, tab.columns[key2].header);
  }
  function entriesOf(tab) {
    return Object.entries(tab.columns);
  }
  function readRows(tab, columnNumbers, values) {
    const keys2 = entriesOf(tab).map(([key2]) => {
      var _a;
      return [key2, ((_a = columnNumbers.get(key2)) != null ? _a : 0) - 1];
    });
    const empty = Object.fromEntries(keys2.map(([key2]) => [key2, ""]));
    const choices = entriesOf(tab).filter(([, column]) => isInOtherWords(column));
    const required = tab.requiredKeys.map((key2) => {
      var _a;
      return ((_a = columnNumbers.get(key2)) != null ? _a : 0) - 1;
    });
    const rows = [];
    values.forEach((line4, rowIndex) => {
      var _a;
      if (rowIndex < FIRST_ROW_NUMBER - 1) return;
      if (required.every((index) => {
        var _a2;
        return ((_a2 = line4[index]) != null ? _a2 : "") === "";
      })) return;
      const cells = { ...empty };
      for (const [key2, index] of keys2) if (index >= 0) cells[key2] = (_a = line4[index]) != null ? _a : "";
      for (const [key2, column] of choices) cells[key2] = asKey(column, cells[key2]);
      rows.push({ rowNumber: rowIndex + 1, cells });
    });
    return rows;
  }
  function rowsById(table) {
    const rows = /* @__PURE__ */ new Map();
    for (const row of table.rows) {
      const id5 = cellText(row.cells["id"]);
      if (!rows.has(id5)) rows.set(id5, row);
    }
    return rows;
  }

  // src/sheet/settle-cells.ts
  var MOST_TRIES2 = 6;
  function settle(sheet, tab, before, wishes) {
    const gone = [];
    let lines = before;
    let open = wishes;
    for (let attempt = 1; open.length > 0; attempt++) {
      if (attempt > MOST_TRIES2) throw beingChanged(tab);
      const links = readLinks(sheet, lines, open);
      writeWishes(sheet, open);
      const now = readLines(sheet);
      const traces = traceIn(tab, lines, now, open);
      const left = compare(lines, now, open, traces, links);
      gone.push(...left.gone);
      open = left.open;
      const renamed = wishes.find(({ key: key2 }) => key2 !== null && !hasColumn(tab, now, key2));
      if ((renamed == null ? void 0 : renamed.key) != null) {
        const back = open.filter(({ key: key2 }) => key2 === null);
        settle(sheet, tab, now, [...back, ...takenBack(tab, before, now, wishes)]);
        throw new Problem("column-missing", columnMissing(tab, renamed.key));
      }
      lines = now;
    }
    return { lines, gone };
  }
  function beingChanged({ name }) {
    return new Problem("busy", sheetProblems.beingChanged(name));
  }
  function hasColumn(tab, lines, key2) {
    var _a;
    const { header } = tab.columns[key2];
    return ((_a = lines[0]) != null ? _a : []).some((one) => sameHeader(untrimmedText(one), header));
  }
  function traceIn(tab, before, now, wishes) {
    var _a, _b;
    const idColumn = ((_b = findColumns(tab, (_a = before[0]) != null ? _a : []).get("id")) != null ? _b : 0) - 1;
    const ids = wishes.filter(({ column }) => column === idColumn).flatMap(({ row, value }) => {
      var _a2;
      return [cellText((_a2 = before[row]) == null ? void 0 : _a2[idColumn]), cellText(value)];
    });
    return trace(before, now, idColumn, new Set(wishes.map(({ column }) => column)), new Set(ids));
  }
  function takenBack(tab, before, now, wishes) {
    const { rowNow, columnNow } = traceIn(tab, before, now, wishes);
    return wishes.flatMap(({ row, column, value }) => {
      var _a, _b, _c, _d, _e;
      const place = { row: (_a = rowNow[row]) != null ? _a : -1, column: (_b = columnNow[column]) != null ? _b : -1 };
      const was = (_d = (_c = before[row]) == null ? void 0 : _c[column]) != null ? _d : "";
      if (place.row < 0 || place.column < 0 || holds(was, value)) return [];
      if (!holds((_e = now[place.row]) == null ? void 0 : _e[place.column], value)) return [];
      return [{ ...place, value: restored(was), key: null }];
    });
  }
  function readLinks(sheet, lines, wishes) {
    const columns9 = new Set(wishes.filter(({ value }) => isLink(value)).map(({ column }) => column));
    return new Map(
      [...columns9].map((column) => [
        column,
        sheet.getRange(1, column + 1, Math.max(1, lines.length), 1).getRichTextValues()
      ])
    );
  }
  function writeWishes(sheet, wishes) {
    var _a, _b, _c, _d;
    const plain5 = [];
    const links = [];
    for (const { row, column, value } of wishes) {
      const place = { rowNumber: row + 1, columnNumber: column + 1 };
      if (typeof value === "object" && value !== null && "link" in value)
        links.push({ ...place, value: value.link });
      else if (typeof value === "object" && value !== null && "url" in value)
        links.push({ ...place, value: linkValue(value.text, value.url) });
      else plain5.push({ ...place, value: toCell(value) });
    }
    for (const { rowNumber, columnNumber: columnNumber2, values } of cellBlocks(links)) {
      const width = (_b = (_a = values[0]) == null ? void 0 : _a.length) != null ? _b : 0;
      sheet.getRange(rowNumber, columnNumber2, values.length, width).setRichTextValues([...values]);
    }
    for (const { rowNumber, columnNumber: columnNumber2, values } of [...cellBlocks(plain5)].reverse()) {
      const width = (_d = (_c = values[0]) == null ? void 0 : _c.length) != null ? _d : 0;
      sheet.getRange(rowNumber, columnNumber2, values.length, width).setValues([...values]);
    }
  }

  // src/sheet/ids.ts
  var newId = (prefix) => {
    let text = "";
    while (text.length < 10) text += Math.floor(Math.random() * 36).toString(36);
    return `${prefix}-${text}`;
  };
  function lackingIds(table, prefix, makeId = newId) {
    const seen = /* @__PURE__ */ new Set();
    const lacking = /* @__PURE__ */ new Map();
    for (const { rowNumber, cells } of table.rows) {
      const id5 = cellText(cells["id"]);
      if (id5 === "" || seen.has(id5)) lacking.set(rowNumber, makeId(prefix));
      seen.add(id5);
    }
    return lacking;
  }
  function withIds(table, prefix) {
    const { sheet, tab } = table;
    const lacking = lackingIds(table, prefix);
    if (lacking.size === 0) return table;
    const key2 = "id";
    const column = columnNumber(tab, table.columnNumbers, key2) - 1;
    const wishes = [...lacking].map(([rowNumber, value]) => ({
      ...{ row: rowNumber - 1, column, value, key: key2 }
    }));
    return tableOf(sheet, tab, settle(sheet, tab, table.lines, wishes).lines);
  }

  // src/sheet/inspect-tab.ts
  function inspectTab(tab, table) {
    const columns9 = entriesOf(tab).map(([key2, column]) => ({ key: key2, column }));
    const headersOf2 = (keys2) => columns9.filter(({ key: key2 }) => keys2.includes(key2)).map(({ column }) => column.header);
    const nothing = {
      name: tab.name,
      isThere: false,
      ...{ missing: [], twice: [], others: [], withoutRule: [], refusing: [] },
      ...{ rows: 0, rowsWithoutId: 0, rowsWithCopiedId: 0 }
    };
    if (table === null) return nothing;
    const { columnNumbers, headers, rows } = table;
    const hasIds = columnNumbers.has("id");
    const rowsWithoutId = hasIds ? rows.filter(({ cells }) => cellText(cells.id) === "").length : 0;
    return {
      ...nothing,
      isThere: true,
      missing: headersOf2(columns9.map(({ key: key2 }) => key2).filter((key2) => !columnNumbers.has(key2))),
      twice: columns9.map(({ column }) => column.header).filter((header) => headers.filter((one) => sameHeader(one, header)).length > 1),
      others: headers.filter(
        (one) => one !== "" && !columns9.some(({ column }) => sameHeader(one, column.header))
      ),
      rows: rows.length,
      rowsWithoutId,
      rowsWithCopiedId: hasIds ? lackingIds(table, "").size - rowsWithoutId : 0,
      ...rulesOf(table, columns9, headersOf2)
    };
  }
  function rulesOf({ sheet, columnNumbers }, columns9, headersOf2) {
    var _a;
    const width = Math.max(1, ...columnNumbers.values());
    const rules = (_a = sheet.getRange(FIRST_ROW_NUMBER, 1, 1, width).getDataValidations()[0]) != null ? _a : [];
    const refusing = refusingColumns(rules);
    const placed = columns9.filter(({ key: key2 }) => columnNumbers.has(key2));
    const at = (key2) => {
      var _a2;
      return ((_a2 = columnNumbers.get(key2)) != null ? _a2 : 0) - 1;
    };
    return {
      withoutRule: headersOf2(
        placed.filter(({ key: key2, column }) => hasRule(column) && !rules[at(key2)]).map(({ key: key2 }) => key2)
      ),
      refusing: headersOf2(placed.filter(({ key: key2 }) => refusing.has(at(key2))).map(({ key: key2 }) => key2))
    };
  }

  // src/words/en/sheet-overview.ts
  var overview = {
    name: "Overview",
    hint: "Counts itself from Contacts and Interviews. Change it as you like; “Set up this sheet” mends what breaks.",
    dueNow: "Due now",
    howMany: "How many",
    notesToSend: "Thank-you notes to send",
    notesToSendHint: "Within a day is best. A late one is still welcome.",
    stepsDue: "Next steps for today or earlier",
    stepsDueHint: "Open “Today” in the menu: it puts them in order.",
    talksAhead: "Talks in the next seven days",
    talksAheadHint: "Prepare questions three days before, confirm the day before.",
    unanswered: "Requests without an answer yet",
    unansweredHint: "One friendly follow-up after seven working days, then leave it.",
    whereEveryoneIs: "Where everyone is",
    people: "People",
    weekByWeek: "Week by week",
    thisWeek: "This week",
    weekBefore: "Week before",
    weekFrom: "Week from Monday",
    peopleAsked: "People asked",
    talksHeld: "Talks held",
    notesSent: "Thank-you notes sent",
    answersAndThanks: "Answers and thanks",
    soFar: "So far",
    usual: "Usual",
    requestsSent: "Requests sent",
    requestsAnswered: "Requests answered",
    shareAnswered: "Share that was answered",
    usualShare: "20 to 40 %",
    tooFew: "Too few to tell anything yet.",
    below: "Silence is mostly a full week, not a no. Shorter notes and shared acquaintances help.",
    within: "Just as it usually goes. Keep asking.",
    above: "Better than usual: people like to answer you.",
    daysToThanks: "Days from talk to thank-you (median)",
    upToOne: "up to 1",
    thankedInDay: "Thanked within 24 hours",
    thankedInDayHint: "Counted where “Thanked on” is filled in.",
    whoLeadsOn: "Who leads you on",
    met: "Met",
    named: "People they named"
  };

  // src/words/en/sheet-contacts.ts
  var contactsTab = {
    name: "Contacts",
    /** Headers of columns that hold IDs. */
    ids: { id: "Contact ID" },
    columns: {
      name: { header: "Name", note: "First and last name. All that a contact needs." },
      stage: { header: "Stage", note: "How far you are with this person." },
      email: { header: "Email", note: "One address. Needed for a draft in Gmail." },
      title: { header: "Title", note: "What the person does: “Head of Nursing”." },
      organization: { header: "Organization", note: "Where the person works." },
      phone: { header: "Phone", note: "As you would dial it." },
      field: { header: "Field", note: "The industry or profession that you could learn about." },
      kind: {
        header: "Kind",
        note: "What sort of connection this is. People who know the people who hire are worth most."
      },
      association: { header: "Association", note: "A professional association that you share." },
      introducedBy: {
        header: "Introduced by",
        note: "The contact who named this person: the name as in the Name column."
      },
      mayMention: {
        header: "May mention",
        note: "Did this contact allow you to mention their name to people they know? A request names them only where it says Yes."
      },
      introducerTold: {
        header: "Introducer told",
        note: "Tick when you have told whoever introduced you how it went."
      },
      askedOn: { header: "Asked on", note: "The day on which you asked for the interview." },
      followedUpOn: { header: "Followed up on", note: "The day of your one friendly follow-up." },
      lastContact: {
        header: "Last contact",
        note: "When you last wrote to them or spoke with them."
      },
      nextStep: { header: "Next step", note: "What you do next for this contact." },
      nextStepOn: { header: "Next step on", note: "When you do it." },
      businessCard: { header: "Business card", note: "Tick when you have their card." },
      linkedIn: { header: "LinkedIn", note: "Address of the profile." },
      notes: {
        header: "Notes",
        note: "Anything worth remembering. Everybody with this sheet can read it."
      },
      putOff: { header: "Put off", note: "Next steps that you put off or dropped under Today." }
    }
  };

  // src/sheet/tabs/shared.ts
  var RED = { background: "#fce8e6", text: "#a50e0e" };
  var AMBER = { background: "#fef7e0", text: "#7a4f01" };
  var BLUE = { background: "#e8f0fe", text: "#174ea6" };
  var GREEN = { background: "#e6f4ea", text: "#0d652d" };
  var TEAL = { background: "#e4f7fb", text: "#075e6b" };
  var PURPLE = { background: "#f3e8fd", text: "#681da8" };
  var GREY = { background: "#f1f3f4", text: "#5f6368" };
  var OWNER = {
    ...ownerColumn,
    kind: "text",
    width: 160
  };
  var id = (header) => ({
    header,
    kind: "id",
    width: 160,
    note: idNote,
    isOwned: true,
    isHidden: true
  });

  // src/sheet/tabs/contacts.ts
  var { columns } = contactsTab;
  var CONTACTS = defineTab({
    name: contactsTab.name,
    theme: "green",
    frozenColumns: 2,
    requiredKeys: ["name", "email"],
    decidingKeys: ["stage"],
    columns: {
      id: id(contactsTab.ids.id),
      name: { ...columns.name, kind: "text", width: 160 },
      stage: { ...columns.stage, kind: "choice", choices: STAGES, width: 160 },
      email: { ...columns.email, kind: "text", width: 230 },
      title: { ...columns.title, kind: "text", width: 160 },
      organization: { ...columns.organization, kind: "text", width: 160 },
      phone: { ...columns.phone, kind: "text", width: 160 },
      field: { ...columns.field, kind: "text", width: 160 },
      kind: { ...columns.kind, kind: "choice", choices: KINDS, width: 160 },
      association: { ...columns.association, kind: "text", width: 160 },
      introducedBy: { ...columns.introducedBy, kind: "text", width: 160 },
      mayMention: { ...columns.mayMention, kind: "choice", choices: MENTION_PERMISSIONS, width: 110 },
      introducerTold: { ...columns.introducerTold, kind: "checkbox", width: 110 },
      askedOn: { ...columns.askedOn, kind: "date", width: 110 },
      followedUpOn: { ...columns.followedUpOn, kind: "date", width: 110 },
      lastContact: { ...columns.lastContact, kind: "date", width: 110 },
      nextStep: { ...columns.nextStep, kind: "text", width: 230 },
      nextStepOn: { ...columns.nextStepOn, kind: "date", width: 110 },
      businessCard: { ...columns.businessCard, kind: "checkbox", width: 110 },
      linkedIn: { ...columns.linkedIn, kind: "text", width: 230 },
      notes: { ...columns.notes, kind: "long-text", width: 280 },
      putOff: { ...columns.putOff, kind: "text", width: 160, isOwned: true, isHidden: true },
      owner: OWNER
    },
    colors: {
      key: "stage",
      byChoice: {
        "To ask": GREY,
        Asked: AMBER,
        Scheduled: BLUE,
        Met: PURPLE,
        Thanked: GREEN,
        "Keeping in touch": TEAL,
        Declined: RED
      }
    }
  });

  // src/words/en/sheet-group.ts
  var groupTab = {
    name: "Group",
    /** Headers of columns that hold IDs. */
    ids: { id: "Member ID" },
    columns: {
      name: { header: "Name", note: "As the group calls them." },
      email: { header: "Email", note: "The Google account with which they open this sheet." },
      role: {
        header: "Role",
        note: "A coach sees how far everyone is who agreed to it, and prepares the weekly digest."
      },
      weeklyRequests: {
        header: "Weekly requests",
        note: "The aim: how many people to ask in a week."
      },
      weeklyInterviews: {
        header: "Weekly interviews",
        note: "The aim: how many talks to have in a week."
      },
      coachMayLook: {
        header: "Coach may look",
        note: "The member ticks it, and may untick it any time: the coach sees their figures only while it is ticked."
      },
      introduces: {
        header: "Introduces",
        note: "The member ticks it, and may untick it any time: others learn that this member knows people somewhere, never whom."
      },
      joinedOn: {
        header: "Joined on",
        note: "When this member went through the first steps. Until then they are only invited."
      },
      draftsOn: {
        header: "Drafts on",
        note: "Are the hourly thank-you drafts of this member switched on? The add-on keeps it."
      },
      lastRun: {
        header: "Last run",
        note: "When the hourly drafts of this member last did something."
      },
      privatePeople: {
        header: "Just me",
        note: "How many people this member keeps to themselves, outside this sheet."
      },
      privateFigures: {
        header: "Just me in numbers",
        note: "How far this member is with those people, in numbers. Empty unless the coach may look."
      }
    }
  };
  var winsTab = {
    name: "Wins",
    /** Headers of columns that hold IDs. */
    ids: { id: "Win ID", contactId: "Contact ID" },
    columns: {
      when: { header: "When", note: "When it was shared." },
      member: { header: "Member", note: "Who says it." },
      kind: {
        header: "Kind",
        note: "A win to be glad about, a question for the coach, or a comment."
      },
      what: { header: "What", note: "In a sentence or two." },
      about: {
        header: "About",
        note: "The contact whom it is about, where there is one. Everybody with this sheet can read it."
      },
      coachReply: {
        header: "Coach's reply",
        note: "The coach writes here, or in the sidebar. The member sees it under Today."
      },
      repliedOn: { header: "Replied on", note: "When the coach answered." },
      readReply: {
        header: "Reply seen",
        note: "The reply that the member has seen; a new one is shown again."
      }
    }
  };

  // src/sheet/tabs/group.ts
  var { columns: columns2 } = groupTab;
  var GROUP = defineTab({
    name: groupTab.name,
    theme: "grey",
    frozenColumns: 3,
    requiredKeys: ["email"],
    columns: {
      id: id(groupTab.ids.id),
      name: { ...columns2.name, kind: "text", width: 160 },
      email: { ...columns2.email, kind: "text", width: 230 },
      role: { ...columns2.role, kind: "choice", choices: ROLES, width: 110 },
      weeklyRequests: { ...columns2.weeklyRequests, kind: "number", width: 130 },
      weeklyInterviews: { ...columns2.weeklyInterviews, kind: "number", width: 130 },
      coachMayLook: { ...columns2.coachMayLook, kind: "checkbox", width: 130 },
      introduces: { ...columns2.introduces, kind: "checkbox", width: 110 },
      joinedOn: { ...columns2.joinedOn, kind: "date", width: 110, isOwned: true },
      draftsOn: { ...columns2.draftsOn, kind: "checkbox", width: 110, isOwned: true },
      lastRun: { ...columns2.lastRun, kind: "date-time", width: 160, isOwned: true },
      privatePeople: { ...columns2.privatePeople, kind: "number", width: 110, isOwned: true },
      privateFigures: {
        ...columns2.privateFigures,
        kind: "text",
        width: 160,
        isOwned: true,
        isHidden: true
      }
    },
    colors: { key: "role", byChoice: { Coach: BLUE, Member: GREY } }
  });

  // src/words/en/sheet-interviews.ts
  var interviewsTab = {
    name: "Interviews",
    /** Headers of columns that hold IDs. */
    ids: { id: "Interview ID", contactId: "Contact ID" },
    columns: {
      contactName: { header: "Contact", note: "The name as in the Contacts tab." },
      purpose: {
        header: "Purpose",
        note: "What you want to learn about: a company, an opportunity or an industry."
      },
      about: { header: "About", note: "Which company, opportunity or industry." },
      startsAt: { header: "Starts at", note: "Day and time, in the time zone of this sheet." },
      minutes: { header: "Minutes", note: "How long. Ask for 20 and keep to it." },
      where: { header: "Where", note: "A place, a phone number or a video link." },
      confirmed: {
        header: "Confirmed",
        note: "Tick when you made sure, a day or two before, that it still suits."
      },
      questions: { header: "Questions", note: "What you want to ask, one question a line." },
      learned: {
        header: "What I learned",
        note: "Right after the talk, in your own words. Your thank-you note starts from the first line."
      },
      helpReceived: { header: "Help received", note: "Names, ideas, information, an introduction." },
      resume: { header: "Résumé", note: "Follow up with a résumé only where you were asked for it." },
      thankYou: {
        header: "Thank-you",
        note: "Where the note stands. Set it to Sent when you have sent it, to Skipped when you want none."
      },
      thankYouDue: {
        header: "Thank-you due",
        note: "When the draft is made. Send it within 24 hours of the talk."
      },
      thankedOn: { header: "Thanked on", note: "When you sent the note." },
      draft: { header: "Draft", note: "Opens the draft in Gmail." },
      problem: { header: "Problem", note: "What keeps the note from being drafted, and what to do." },
      draftId: { header: "Draft ID", note: "Gmail’s name for the draft." }
    }
  };

  // src/sheet/tabs/interviews.ts
  var { columns: columns3 } = interviewsTab;
  var INTERVIEWS = defineTab({
    name: interviewsTab.name,
    theme: "cyan",
    frozenColumns: 3,
    requiredKeys: ["contactName", "startsAt", "learned"],
    decidingKeys: ["startsAt", "thankYou"],
    columns: {
      id: id(interviewsTab.ids.id),
      contactId: id(interviewsTab.ids.contactId),
      contactName: { ...columns3.contactName, kind: "text", width: 160 },
      purpose: { ...columns3.purpose, kind: "choice", choices: PURPOSES, width: 160 },
      about: { ...columns3.about, kind: "text", width: 160 },
      startsAt: { ...columns3.startsAt, kind: "date-time", width: 160 },
      minutes: { ...columns3.minutes, kind: "number", width: 160 },
      where: { ...columns3.where, kind: "text", width: 160 },
      confirmed: { ...columns3.confirmed, kind: "checkbox", width: 160 },
      questions: { ...columns3.questions, kind: "long-text", width: 280 },
      learned: { ...columns3.learned, kind: "long-text", width: 280 },
      helpReceived: { ...columns3.helpReceived, kind: "long-text", width: 280 },
      resume: { ...columns3.resume, kind: "choice", choices: RESUME_STATES, width: 160 },
      thankYou: { ...columns3.thankYou, kind: "choice", choices: THANK_YOU_STATES, width: 160 },
      thankYouDue: { ...columns3.thankYouDue, kind: "date-time", width: 160 },
      thankedOn: { ...columns3.thankedOn, kind: "date-time", width: 160 },
      draft: { ...columns3.draft, kind: "link", width: 160, isOwned: true },
      problem: { ...columns3.problem, kind: "long-text", width: 280, isOwned: true },
      draftId: { ...columns3.draftId, kind: "text", width: 160, isOwned: true, isHidden: true },
      owner: OWNER
    },
    colors: {
      key: "thankYou",
      byChoice: {
        "Not due": GREY,
        Due: AMBER,
        Drafting: BLUE,
        "Draft ready": PURPLE,
        Sent: GREEN,
        Skipped: GREY,
        "Needs attention": RED
      }
    }
  });

  // src/sheet/tabs/wins.ts
  var { columns: columns4 } = winsTab;
  var WINS = defineTab({
    name: winsTab.name,
    theme: "yellow",
    isProse: true,
    requiredKeys: ["what"],
    columns: {
      id: id(winsTab.ids.id),
      when: { ...columns4.when, kind: "date-time", width: 160 },
      member: { ...columns4.member, kind: "text", width: 160 },
      kind: { ...columns4.kind, kind: "choice", choices: WIN_KINDS, width: 110 },
      what: { ...columns4.what, kind: "long-text", width: 460 },
      about: { ...columns4.about, kind: "text", width: 160 },
      contactId: id(winsTab.ids.contactId),
      coachReply: { ...columns4.coachReply, kind: "long-text", width: 460 },
      repliedOn: { ...columns4.repliedOn, kind: "date-time", width: 160 },
      readReply: { ...columns4.readReply, kind: "text", width: 160, isOwned: true, isHidden: true },
      owner: OWNER
    },
    colors: { key: "kind", byChoice: { Win: GREEN, Question: AMBER, Comment: BLUE } }
  });

  // src/sheet/overview.ts
  var OVERVIEW_NAME = overview.name;
  var OVERVIEW_WIDTH = 4;
  var SPACE = { look: "space", cells: [] };
  var BAR_CHARACTERS = 20;
  var THANKED_TALKS = "ISNUMBER({talk.thankedOn})*ISNUMBER({talk.startsAt})";
  var DAYS_TO_THANKS = `FILTER({talk.thankedOn}-{talk.startsAt},${THANKED_TALKS},{talk.thankedOn}>={talk.startsAt})`;
  var OVERVIEW_LINES = [
    { look: "title", cells: [overview.name] },
    {
      look: "hint",
      cells: [overview.hint]
    },
    SPACE,
    { look: "section", cells: [overview.dueNow, overview.howMany] },
    {
      look: "count",
      cells: [
        overview.notesToSend,
        `=COUNTIFS({talk.startsAt},">0",{talk.startsAt},"<="&NOW(),{talk.thankYou},"<>${labelOf("Sent")}",{talk.thankYou},"<>${labelOf("Skipped")}")`,
        "",
        overview.notesToSendHint
      ]
    },
    {
      look: "count",
      cells: [
        overview.stepsDue,
        `=COUNTIFS({nextStepOn},">0",{nextStepOn},"<"&TODAY()+1,{stage},"<>${labelOf("Declined")}")`,
        "",
        overview.stepsDueHint
      ]
    },
    {
      look: "count",
      cells: [
        overview.talksAhead,
        '=COUNTIFS({talk.startsAt},">="&NOW(),{talk.startsAt},"<"&NOW()+7)',
        "",
        overview.talksAheadHint
      ]
    },
    {
      look: "count",
      cells: [
        overview.unanswered,
        `=COUNTIFS({stage},"${labelOf("Asked")}")`,
        "",
        overview.unansweredHint
      ]
    },
    SPACE,
    { look: "section", cells: [overview.whereEveryoneIs, overview.people] },
    ...STAGES.map((stage) => {
      var _a;
      const count3 = `COUNTIFS({stage},"${labelOf(stage)}")`;
      const unset = stage === "To ask" ? '+COUNTIFS({name},"?*",{stage},"")' : "";
      const own = `B#stage-${keyOf2(stage)}`;
      const all = `B#stage-${keyOf2(STAGES[0])}:B#stage-${keyOf2((_a = STAGES[STAGES.length - 1]) != null ? _a : "")}`;
      return {
        look: "count",
        key: `stage-${keyOf2(stage)}`,
        bar: stage,
        cells: [
          labelOf(stage),
          `=${count3}${unset}`,
          `=" "&REPT("█",IF(${own}=0,0,MAX(1,ROUND(${BAR_CHARACTERS}*${own}/MAX(${all}),0))))`
        ]
      };
    }),
    SPACE,
    { look: "section", cells: [overview.weekByWeek, overview.thisWeek, overview.weekBefore] },
    {
      look: "date",
      key: "week",
      cells: [overview.weekFrom, "=TODAY()-WEEKDAY(TODAY(),2)+1", "=B#week-7"]
    },
    weekly(
      overview.peopleAsked,
      (from) => `COUNTIFS({askedOn},">="&${from},{askedOn},"<"&${from}+7)`
    ),
    weekly(
      overview.talksHeld,
      (from) => `COUNTIFS({talk.startsAt},">="&${from},{talk.startsAt},"<"&${from}+7,{talk.startsAt},"<="&NOW())`
    ),
    weekly(
      overview.notesSent,
      (from) => `COUNTIFS({talk.thankedOn},">="&${from},{talk.thankedOn},"<"&${from}+7)`
    ),
    SPACE,
    { look: "section", cells: [overview.answersAndThanks, overview.soFar, overview.usual] },
    {
      look: "count",
      key: "asked",
      cells: [
        overview.requestsSent,
        `=COUNTIFS({askedOn},">0",{stage},"?*",{stage},"<>${labelOf("To ask")}")`
      ]
    },
    {
      look: "count",
      key: "answered",
      cells: [
        overview.requestsAnswered,
        `=B#asked-COUNTIFS({askedOn},">0",{stage},"${labelOf("Asked")}")`
      ]
    },
    {
      look: "share",
      key: "rate",
      cells: [
        overview.shareAnswered,
        '=IF(B#asked=0,"–",B#answered/B#asked)',
        overview.usualShare,
        `=IF(B#asked<5,"${overview.tooFew}",IF(100*B#rate<20,"${overview.below}",IF(100*B#rate<=40,"${overview.within}","${overview.above}")))`
      ]
    },
    {
      look: "days",
      cells: [overview.daysToThanks, `=IFERROR(MEDIAN(${DAYS_TO_THANKS}),"–")`, overview.upToOne]
    },
    {
      look: "share",
      cells: [
        overview.thankedInDay,
        `=IFERROR(SUMPRODUCT(--(${DAYS_TO_THANKS}<=1))/COUNT(${DAYS_TO_THANKS}),"–")`,
        "",
        overview.thankedInDayHint
      ]
    },
    SPACE,
    { look: "section", cells: [overview.whoLeadsOn, overview.people, overview.met, overview.named] },
    ...KINDS.map((kind) => {
      const met = ["Met", "Thanked", "Keeping in touch"].map(
        (stage) => `COUNTIFS({kind},"${labelOf(kind)}",{stage},"${labelOf(stage)}")`
      );
      return {
        look: "count",
        cells: [
          labelOf(kind),
          `=COUNTIFS({kind},"${labelOf(kind)}")`,
          `=${met.join("+")}`,
          `=IFERROR(SUMPRODUCT(--(XLOOKUP(FILTER({introducedBy},{introducedBy}<>""),{name},{kind},"")="${labelOf(kind)}")),0)`
        ]
      };
    })
  ];
  function weekly(label, count3) {
    return { look: "count", cells: [label, `=${count3("B#week")}`, `=${count3("C#week")}`] };
  }
  function keyOf2(stage) {
    return stage.toLowerCase().replace(/ /g, "-");
  }
  function filledCell(cell, columns9, rowNumbers, argumentsApart) {
    if (!cell.startsWith("=")) return cell;
    let isWhole = true;
    const fill2 = (found) => {
      if (found === void 0) isWhole = false;
      return String(found);
    };
    const formula = cell.replace(/\{([\w.]+)\}/g, (_, name) => fill2(columns9.get(name))).replace(/#([a-z-]*[a-z])/g, (_, key2) => fill2(rowNumbers.get(key2))).replace(/"[^"]*"|,/g, (part) => part === "," ? argumentsApart : part);
    return isWhole ? formula : null;
  }
  function isSameFormula(one, other) {
    return plain2(one) === plain2(other);
  }
  function isSameShape(one, other) {
    return shapeOf(one) === shapeOf(other);
  }
  var TAB_NAMES = [CONTACTS, INTERVIEWS, WINS, GROUP].map(({ name }) => name.toUpperCase()).join("|");
  var WHOLE_COLUMN = new RegExp(`'?(${TAB_NAMES})'?!(?:\\$?[A-Z]+:\\$?[A-Z]+|#REF!)`, "g");
  function shapeOf(formula) {
    return plain2(formula).replace(WHOLE_COLUMN, "$1!…").replace(/\$?(?<![A-Z])([A-Z]+)\$?\d+/g, "$1…");
  }
  function plain2(formula) {
    return formula.replace(/;/g, ",").replace(/\s+/g, "").toUpperCase();
  }

  // src/words/en/sheet-tabs.ts
  var organizationsTab = {
    name: "Organizations",
    /** Headers of columns that hold IDs. */
    ids: { id: "Organization ID" },
    columns: {
      organization: {
        header: "Organization",
        note: "A company, office or institution that you want to know more about."
      },
      field: { header: "Field", note: "Its industry." },
      why: { header: "Why there", note: "What draws you to it. It helps you to write." },
      whoLeadsThere: {
        header: "Whom I know there",
        note: "The answer, kept from “Whom do I know there?” in the sidebar."
      },
      lookedOn: {
        header: "Looked on",
        note: "When you last looked for people who could lead there."
      }
    }
  };
  var questionsTab = {
    name: "Questions",
    columns: {
      text: { header: "Question", note: "As you would say it." },
      topic: { header: "Topic", note: "What it is about." },
      kind: {
        header: "Kind",
        note: "Powerful questions let people talk about themselves; they open the talk. Closing ones end it."
      },
      inUse: { header: "Use", note: "Untick a question that you never want to be offered." },
      addedBy: {
        header: "Added by",
        note: "Who added it; empty for the ones that came with the add-on."
      }
    }
  };
  var answersTab = {
    name: "Answers",
    /** Headers of columns that hold IDs. */
    ids: { id: "Answer ID", interviewId: "Interview ID", contactId: "Contact ID" },
    columns: {
      contactName: { header: "Contact", note: "Who said it." },
      askedOn: { header: "Asked on", note: "The day of the talk." },
      question: { header: "Question", note: "What you asked." },
      answer: { header: "Answer", note: "What they said." }
    }
  };
  var templatesTab = {
    name: "Templates",
    columns: {
      name: { header: "Template", note: "A name of your own; it is how you find it in the sidebar." },
      use: { header: "For", note: "What it is for." },
      channel: {
        header: "Channel",
        note: "E-mail, a letter to print, or a LinkedIn note of 300 characters."
      },
      subject: {
        header: "Subject",
        note: "The subject line of an e-mail. Tags such as {{contact.firstName}} are filled in."
      },
      body: {
        header: "Body",
        note: "The text. Tags such as {{contact.firstName}} are filled in; change the words as you like."
      }
    }
  };

  // src/sheet/tabs/answers.ts
  var { columns: columns5 } = answersTab;
  var ANSWERS = defineTab({
    name: answersTab.name,
    theme: "cyan",
    isProse: true,
    requiredKeys: ["question", "answer"],
    columns: {
      id: id(answersTab.ids.id),
      interviewId: id(answersTab.ids.interviewId),
      contactId: id(answersTab.ids.contactId),
      contactName: { ...columns5.contactName, kind: "text", width: 160 },
      askedOn: { ...columns5.askedOn, kind: "date", width: 160 },
      question: { ...columns5.question, kind: "long-text", width: 460 },
      answer: { ...columns5.answer, kind: "long-text", width: 460 },
      owner: OWNER
    }
  });

  // src/sheet/tabs/organizations.ts
  var { columns: columns6 } = organizationsTab;
  var ORGANIZATIONS = defineTab({
    name: organizationsTab.name,
    theme: "green",
    isProse: true,
    requiredKeys: ["organization"],
    columns: {
      id: id(organizationsTab.ids.id),
      organization: { ...columns6.organization, kind: "text", width: 230 },
      field: { ...columns6.field, kind: "text", width: 160 },
      why: { ...columns6.why, kind: "long-text", width: 280 },
      whoLeadsThere: { ...columns6.whoLeadsThere, kind: "long-text", width: 280 },
      lookedOn: { ...columns6.lookedOn, kind: "date", width: 160 },
      owner: OWNER
    }
  });

  // src/sheet/tabs/questions.ts
  var { columns: columns7 } = questionsTab;
  var QUESTIONS = defineTab({
    name: questionsTab.name,
    theme: "yellow",
    isProse: true,
    requiredKeys: ["text"],
    columns: {
      text: { ...columns7.text, kind: "long-text", width: 460 },
      topic: { ...columns7.topic, kind: "text", width: 160 },
      kind: { ...columns7.kind, kind: "choice", choices: QUESTION_KINDS, width: 160 },
      inUse: { ...columns7.inUse, kind: "checkbox", width: 160 },
      addedBy: { ...columns7.addedBy, kind: "text", width: 160 }
    }
  });

  // src/sheet/tabs/templates.ts
  var { columns: columns8 } = templatesTab;
  var TEMPLATES = defineTab({
    name: templatesTab.name,
    theme: "grey",
    isProse: true,
    requiredKeys: ["name", "body"],
    columns: {
      name: { ...columns8.name, kind: "text", width: 230 },
      use: { ...columns8.use, kind: "choice", choices: TEMPLATE_USES, width: 160 },
      channel: { ...columns8.channel, kind: "choice", choices: CHANNELS, width: 160 },
      subject: { ...columns8.subject, kind: "text", width: 280 },
      body: { ...columns8.body, kind: "long-text", width: 460 }
    }
  });

  // src/sheet/tabs.ts
  var TABS = [
    CONTACTS,
    INTERVIEWS,
    ORGANIZATIONS,
    QUESTIONS,
    ANSWERS,
    TEMPLATES
  ];
  var GROUP_TABS = [WINS, GROUP];

  // src/sheet/templates.ts
  function readTemplate({ cells }) {
    return {
      name: cellText(cells.name),
      use: cellChoice(cells.use, TEMPLATE_USES, "Request"),
      channel: cellChoice(cells.channel, CHANNELS, "Email"),
      subject: cellText(cells.subject),
      body: cellText(cells.body)
    };
  }
  function templateCells(template) {
    return { ...template };
  }

  // src/version.ts
  var VERSION = "0.1.0";

  // src/domain/mail/base64.ts
  var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  function utf8Bytes(text) {
    var _a;
    const bytes = [];
    for (const character of text) {
      const read2 = (_a = character.codePointAt(0)) != null ? _a : 0;
      const point = read2 >= 55296 && read2 <= 57343 ? 65533 : read2;
      if (point < 128) {
        bytes.push(point);
      } else if (point < 2048) {
        bytes.push(192 | point >> 6, tail(point));
      } else if (point < 65536) {
        bytes.push(224 | point >> 12, tail(point >> 6), tail(point));
      } else {
        bytes.push(240 | point >> 18, tail(point >> 12), tail(point >> 6), tail(point));
      }
    }
    return bytes;
  }
  function tail(bits) {
    return 128 | bits & 63;
  }
  function base64(bytes) {
    let text = "";
    for (let index = 0; index < bytes.length; index += 3) {
      const [first = 0, second, third] = [bytes[index], bytes[index + 1], bytes[index + 2]];
      const bits = first << 16 | (second != null ? second : 0) << 8 | (third != null ? third : 0);
      text += letter(bits >> 18) + letter(bits >> 12);
      text += second === void 0 ? "=" : letter(bits >> 6);
      text += third === void 0 ? "=" : letter(bits);
    }
    return text;
  }
  function letter(bits) {
    return ALPHABET.charAt(bits & 63);
  }

  // src/domain/draft-journal.ts
  var TRUST_SEARCH_AFTER_MINUTES = 15;
  var REMEMBER_HOURS = 24;
  var THANK_YOU = "thank-you:";
  var LOOKED = "looked:";
  function announce(journal, key2, to, now) {
    const entry = { at: now.toISOString(), to, draftId: null, isFlagged: false };
    return { ...journal, [key2]: entry };
  }
  function noteId(journal, key2, draftId) {
    const entry = journal[key2];
    return entry ? { ...journal, [key2]: { ...entry, draftId } } : journal;
  }
  function flag(journal, key2) {
    const entry = journal[key2];
    return entry ? { ...journal, [key2]: { ...entry, isFlagged: true } } : journal;
  }
  function recordNotes(journal) {
    return Object.fromEntries(
      Object.entries(journal).map(([key2, entry]) => [
        key2,
        isThankYou(key2) && entry.draftId !== null ? { ...entry, isRecorded: true } : entry
      ])
    );
  }
  function forget(journal, keys2) {
    return Object.fromEntries(Object.entries(journal).filter(([key2]) => !keys2.includes(key2)));
  }
  function notesWithoutTalk(journal, interviewIds) {
    return Object.keys(journal).filter(
      (key2) => isThankYou(key2) && !interviewIds.has(key2.slice(THANK_YOU.length))
    );
  }
  function thankedElsewhere(elsewhere, now) {
    const isRecent = ([key2, { at }]) => isThankYou(key2) && !isOlder(at, now);
    const notes = elsewhere.flatMap((journal) => Object.entries(journal).filter(isRecent));
    return new Set(notes.map(([, { to }]) => to));
  }
  function noteLooked(journal, interviewId3, now) {
    const entry = { at: now.toISOString(), to: "", draftId: "", isFlagged: false };
    return { ...journal, [LOOKED + interviewId3]: entry };
  }
  function hasLooked(journal, interviewId3) {
    return LOOKED + interviewId3 in journal;
  }
  function withoutOld(journal, now) {
    const isOld = ({ draftId, isFlagged, at }) => draftId !== null && !isFlagged && isOlder(at, now);
    return Object.fromEntries(Object.entries(journal).filter(([, entry]) => !isOld(entry)));
  }
  function isOlder(at, now) {
    return Date.parse(at) < now.getTime() - REMEMBER_HOURS * 36e5;
  }
  var MOST_STORED_BYTES = 9e3;
  function fittedJournal(journal) {
    const spare = Object.entries(journal).filter(
      ([key2, { draftId, isRecorded, isFlagged }]) => draftId !== null && !isFlagged && (!isThankYou(key2) || isRecorded)
    ).sort(([, one], [, other]) => one.at < other.at ? -1 : 1).map(([key2]) => key2);
    const bytes = () => utf8Bytes(JSON.stringify(fitted)).length;
    let fitted = journal;
    while (bytes() > MOST_STORED_BYTES) {
      const oldest = spare.shift();
      if (oldest === void 0) return null;
      fitted = forget(fitted, [oldest]);
    }
    return fitted;
  }
  function isThankYou(key2) {
    return key2.startsWith(THANK_YOU);
  }
  function judge(entry, key2, found, now) {
    const marked = found.find((draft) => draft.key === key2);
    if (marked) return { kind: "found", draftId: marked.id };
    const ageMinutes = (now.getTime() - Date.parse(entry.at)) / 6e4;
    return ageMinutes < TRUST_SEARCH_AFTER_MINUTES ? { kind: "wait" } : { kind: "ask" };
  }
  function parseJournal(text) {
    const stored3 = text ? safeParse2(text) : null;
    if (typeof stored3 !== "object" || stored3 === null) return {};
    const entries = Object.entries(stored3).filter(
      (pair) => typeof pair[1] === "object" && pair[1] !== null && typeof pair[1].at === "string"
    );
    return Object.fromEntries(entries);
  }
  function safeParse2(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  // src/actions/my-memory.ts
  function recall() {
    const stored3 = readPrivate();
    const book = openBook().getId();
    const here = (name) => {
      var _a;
      return (_a = stored3[nameIn(book, name)]) != null ? _a : stored3[name];
    };
    const elsewhere = Object.keys(stored3).filter(
      (name) => name.startsWith(nameIn("", "journal")) && name !== nameIn(book, "journal")
    );
    return {
      settings: readSettings(parse(stored3.settings)),
      journal: parseJournal(here("journal")),
      journalsElsewhere: elsewhere.map((name) => parseJournal(stored3[name])),
      lastRun: readRun(parse(here("lastRun"))),
      digest: readDigest(parse(here("digest"))),
      hourlyRanAt: textOf(parse(here("hourlyRanAt"))),
      hourlyOnSince: readHourlyOn(parse(here("hourlyOnSince")), book),
      stored: stored3
    };
  }
  function nameIn(book, name) {
    return `${name}:${book}`;
  }
  function writeOfSheet(values) {
    const book = openBook().getId();
    const entries = Object.entries(values).map(([name, value]) => [
      nameIn(book, name),
      value
    ]);
    writePrivate(Object.fromEntries(entries));
  }
  function rememberSettings(settings) {
    if (utf8Bytes(JSON.stringify(settings)).length > MOST_STORED_BYTES) {
      throw new Problem("too-much", inputProblems.settingsTooLong);
    }
    writePrivate({ settings });
  }
  function rememberJournal(journal) {
    writeOfSheet({ journal: storable(journal) });
  }
  function storable(journal) {
    const fitted = fittedJournal(journal);
    if (fitted === null) {
      throw new Problem("too-much", letterProblems.tooManyWait);
    }
    return fitted;
  }
  function rememberRun(run, how, journal) {
    writeOfSheet({
      ...journal && { journal: storable(journal) },
      lastRun: run,
      ...how === "hourly" ? { hourlyRanAt: run.at } : {}
    });
  }
  function rememberDigest(digest) {
    writeOfSheet({ digest });
  }
  function readDigest(stored3) {
    const { weekday, lastWeekLocal, lastResult } = stored3 != null ? stored3 : {};
    return {
      weekday: typeof weekday === "number" && weekday >= 0 && weekday <= 6 ? weekday : null,
      lastWeekLocal: typeof lastWeekLocal === "string" ? lastWeekLocal : "",
      lastResult: typeof lastResult === "string" ? lastResult : ""
    };
  }
  function rememberHourlyOn(since) {
    writeOfSheet({ hourlyOnSince: since });
  }
  function readRun(stored3) {
    var _a;
    const run = stored3;
    if (typeof (run == null ? void 0 : run.at) !== "string" || typeof run.result !== "string") return null;
    return {
      at: run.at,
      result: run.result,
      drafted: Number(run.drafted) || 0,
      needAttention: Number(run.needAttention) || 0,
      stopReason: (_a = STOP_REASONS.find((reason) => reason === run.stopReason)) != null ? _a : ""
    };
  }
  var STOP_REASONS = ["permission", "quota", "google"];
  function readHourlyOn(stored3, book) {
    const bySheet = typeof stored3 === "object" ? stored3 : null;
    return textOf(bySheet ? bySheet[book] : stored3);
  }
  function textOf(stored3) {
    return typeof stored3 === "string" ? stored3 : "";
  }
  function parse(text) {
    if (!text) return null;
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  // src/actions/check-sheet.ts
  var ALIKE = 0.6;
  function gatherFacts() {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i;
    const me = myAddress();
    const book = openBook();
    const sheets = book.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
    const templates = readTableIfThere(book, TEMPLATES);
    const tables = new Map(
      TABS.map((tab) => [tab.name, tab === TEMPLATES ? templates : readTableIfThere(book, tab)])
    );
    const ours = /* @__PURE__ */ new Set([...TABS.map(({ name }) => name), OVERVIEW_NAME]);
    const missingScopes = PERMISSIONS.map(({ scope }) => scope).filter((one) => !isAllowed(one));
    const memory = recall();
    const stored3 = Object.values(readPrivate());
    return {
      version: VERSION,
      tabs: [
        ...TABS.map((tab) => {
          var _a2;
          return inspectTab(tab, (_a2 = tables.get(tab.name)) != null ? _a2 : null);
        }),
        overviewFacts(sheets.some(({ name }) => name === OVERVIEW_NAME))
      ],
      otherTabs: sheets.filter(({ name }) => !ours.has(name)).map(({ name, sheet }) => ({ name, looksLike: likenessOf(headersOf(sheet)) })),
      talksOfNobody: talksOfNobody(
        (_a = tables.get(CONTACTS.name)) != null ? _a : null,
        (_b = tables.get(INTERVIEWS.name)) != null ? _b : null
      ),
      cells: sheets.reduce((sum2, { sheet }) => sum2 + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
      templates: ((_c = templates == null ? void 0 : templates.rows) != null ? _c : []).map(readTemplate),
      missingScopes,
      allowUrl: missingScopes[0] === void 0 ? "" : allowUrlFor(missingScopes[0]),
      triggers: countHourlyTriggers(),
      lastRunAt: (_e = (_d = memory.lastRun) == null ? void 0 : _d.at) != null ? _e : null,
      lastRunResult: (_g = (_f = memory.lastRun) == null ? void 0 : _f.result) != null ? _g : "",
      hasName: memory.settings.name !== "",
      otherEditors: (_i = (_h = otherEditors(book, me)) == null ? void 0 : _h.length) != null ? _i : null,
      sheetZone: book.getSpreadsheetTimeZone(),
      scriptZone: scriptZone(),
      storeSize: stored3.reduce((sum2, value) => sum2 + value.length, 0),
      longestValue: Math.max(0, ...stored3.map((value) => value.length))
    };
  }
  function headersOf(sheet) {
    var _a;
    const width = sheet.getLastColumn();
    if (width === 0) return [];
    return ((_a = sheet.getRange(1, 1, 1, width).getValues()[0]) != null ? _a : []).map(cellText);
  }
  function overviewFacts(isThere) {
    return { ...inspectTab({ ...TAB_OF_NOTHING, name: OVERVIEW_NAME }, null), isThere };
  }
  var TAB_OF_NOTHING = { name: "", columns: {}, requiredKeys: [], theme: "grey" };
  function likenessOf(headers) {
    var _a;
    const alike = TABS.find((tab) => {
      const expected = entriesOf(tab).map(([, column]) => column.header);
      const found = expected.filter((header) => headers.some((one) => sameHeader(one, header)));
      return found.length >= expected.length * ALIKE;
    });
    return (_a = alike == null ? void 0 : alike.name) != null ? _a : "";
  }
  function talksOfNobody(contacts, interviews) {
    if (!contacts || !interviews) return 0;
    const ids = new Set(contacts.rows.map(({ cells }) => cellText(cells.id)));
    const names = new Set(contacts.rows.map(({ cells }) => nameKey(cellText(cells.name))));
    return interviews.rows.filter(({ cells }) => {
      const id5 = cellText(cells.contactId);
      const name = cellText(cells.contactName);
      if (id5 !== "") return !ids.has(id5);
      return name !== "" && !names.has(nameKey(name));
    }).length;
  }

  // src/words/en/group-problems.ts
  var groupProblems = {
    onlyCoach: "Only a coach of this group can do this.",
    needsCoach: "A group needs a coach. Make somebody else a coach first.",
    memberGone: "This member is not on the list any more.",
    /** @param place in the list, from 1 */
    memberAddress: (place) => `The address of member ${place} cannot be right. Correct it.`,
    joinFirst: "Join the group first: you are not on its list.",
    notForMember: "This letter goes from one member of the group to another.",
    isGroupSheet: "This sheet is a group’s: its coach sees your figures here.",
    winGone: "This is not in the Wins tab any more.",
    winNotYours: "This was shared by somebody else in the group."
  };
  var leaveProblems = {
    changed: "Rows of yours were added or changed since the file was saved, so nothing was taken out. Save the file anew, then try again.",
    lastCoach: "A group needs a coach. Make somebody else a coach first, then leave. Or remove the others from the list, if the group ends."
  };
  var recordsFileProblems = {
    nobody: "There is nobody in this file. Choose another.",
    cutOff: "This file is not whole. Save it anew where it came from, then choose it again.",
    otherKind: "This is no file that a group was left with. For contacts from elsewhere, use Add people.",
    newer: "This file comes from a newer version of the add-on. Update this one, then try again.",
    tooMany: "There are more than 10,000 rows of one kind in this file. Choose a smaller one.",
    broken: "This file was changed and cannot be read. Choose the one that was saved."
  };
  var justMeProblems = {
    noGroup: "This sheet is no group’s, so there is nobody to keep people from. If you share it, ask whoever coaches you to set up the group.",
    halfWay: "This contact is half in the sheet, since the last click broke off. Choose first where they belong, then try again.",
    notKept: "You do not keep this contact to yourself any more. Open Just me again.",
    idIsTaken: (tab) => `Another row of the tab “${tab}” has the ID of this one now. Ask whoever owns it to empty the hidden cell “ID” there, then try again.`,
    isInSheet: "This contact is in the sheet. Change the row there.",
    nameOrEmail: "Give a name or an e-mail address.",
    /** Where else a name stands. @param row '' where only the tab can be told */
    mention: (tab, row) => row === "" ? tab : `${tab}, ${row}`
  };
  var digestResults = {
    noGroup: "This sheet is no group’s, so there is no digest to make.",
    nobody: "There is nobody on the list whom the digest could go to.",
    made: "The digest is in your Gmail drafts. Read it, and send it.",
    byOther: "Another coach made the digest of this week.",
    already: "The digest of this week is in your drafts already.",
    unsure: "The digest of this week may have been drafted. Look in Gmail under Drafts; if it is not there, make it with the button."
  };

  // src/domain/leave/records-file.ts
  var FILE_TABS = ["Contacts", "Interviews", "Answers", "Organizations", "Wins"];
  var KIND = "informational-interviews/records";
  var VERSION2 = 1;
  var MOST_ROWS = 1e4;
  var MOST_CHARACTERS = 5e4;
  var MOST_OWN_CELLS = 100;
  var MOST_ID_CHARACTERS = 100;
  function readRecordsFile(value) {
    if (!isObject(value) || value.kind !== KIND) return { ok: false, problem: "other-kind" };
    if (typeof value.version !== "number" || !(value.version >= 1))
      return { ok: false, problem: "broken" };
    if (value.version > VERSION2) return { ok: false, problem: "newer" };
    const { tabs, privateIds } = value;
    if (!isObject(tabs)) return { ok: false, problem: "broken" };
    const lists = FILE_TABS.map((tab) => {
      var _a;
      return (_a = tabs[tab]) != null ? _a : [];
    });
    if (!lists.every(Array.isArray)) return { ok: false, problem: "broken" };
    if (lists.some((list) => list.length > MOST_ROWS))
      return { ok: false, problem: "too-many" };
    const rows = lists.map(readRows2);
    const all = lists.reduce((sum2, list) => sum2 + list.length, 0);
    const read2 = rows.reduce((sum2, list) => sum2 + list.length, 0);
    return {
      ok: true,
      unreadable: all - read2,
      file: {
        kind: KIND,
        version: VERSION2,
        from: textOf2(value.from),
        savedAt: textOf2(value.savedAt),
        settings: readSettings(isObject(value.settings) ? value.settings : null),
        tabs: Object.fromEntries(FILE_TABS.map((tab, at) => {
          var _a;
          return [tab, (_a = rows[at]) != null ? _a : []];
        })),
        privateIds: Array.isArray(privateIds) ? privateIds.filter(isId) : []
      }
    };
  }
  function readRows2(list) {
    const seen = /* @__PURE__ */ new Set();
    return list.flatMap((one) => {
      var _a;
      if (!isObject(one) || !isObject(one.cells)) return [];
      const cells = Object.entries(one.cells).flatMap(
        ([key2, cell]) => isPlainKey(key2) && isCell(cell) ? [[key2, cellAlone(cell)]] : []
      );
      const id5 = (_a = cells.find(([key2]) => key2 === "id")) == null ? void 0 : _a[1];
      if (!isId(id5) || seen.has(id5)) return [];
      seen.add(id5);
      const own = (Array.isArray(one.ownCells) ? one.ownCells : []).filter(isOwnCell);
      return [
        {
          cells: Object.fromEntries(cells),
          ownCells: own.slice(0, MOST_OWN_CELLS).map(({ header, value }) => ({
            header,
            value: cellAlone(value)
          }))
        }
      ];
    });
  }
  function isPlainKey(key2) {
    return /^[a-zA-Z]{1,40}$/.test(key2) && !(key2 in Object.prototype);
  }
  function isId(value) {
    return typeof value === "string" && value !== "" && value.length <= MOST_ID_CHARACTERS;
  }
  function isOwnCell(one) {
    return isObject(one) && typeof one.header === "string" && one.header !== "" && isCell(one.value);
  }
  function isCell(value) {
    if (typeof value === "string") return value.length <= MOST_CHARACTERS;
    if (typeof value === "number") return Number.isFinite(value);
    if (typeof value === "boolean") return true;
    return isObject(value) && typeof value.date === "string" && isInstant(value.date);
  }
  function cellAlone(cell) {
    return typeof cell === "object" ? { date: cell.date } : cell;
  }
  function isInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(text)) return false;
    const instant = new Date(text);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text.slice(0, 10));
  }
  function textOf2(value) {
    return typeof value === "string" ? value.slice(0, 200) : "";
  }
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function markOfRow(row) {
    var _a;
    let mark = 0;
    for (const character of JSON.stringify(row)) {
      mark = Math.imul(mark, 31) + ((_a = character.codePointAt(0)) != null ? _a : 0) | 0;
    }
    return (mark >>> 0).toString(36);
  }
  function marksOf({ tabs }) {
    return Object.fromEntries(
      FILE_TABS.flatMap((tab) => tabs[tab].map((row) => [String(row.cells.id), markOfRow(row)]))
    );
  }

  // src/domain/ownership.ts
  function isMine(record3, me) {
    return record3.owner === me.email || record3.owner === "" && !me.isInGroup;
  }
  function mayShow(record3, me) {
    return !me.isInGroup || isMine(record3, me);
  }

  // src/domain/people/fold-text.ts
  var SPELLED_OUT = {
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    ı: "i",
    ß: "ss",
    æ: "ae",
    œ: "oe",
    þ: "th",
    ς: "σ"
  };
  function foldWords(text) {
    return text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, "$1").normalize("NFC").replace(/[øłđðıßæœþς]/g, (letter3) => {
      var _a;
      return (_a = SPELLED_OUT[letter3]) != null ? _a : letter3;
    }).replace(/['’‘ʼ`´.]/g, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  }

  // src/domain/people/organization-name.ts
  var LEGAL_FORMS = new Set(
    "inc incorporated corp corporation co company llc llp lp plc ltd limited pllc pc pbc pty pte pvt private gmbh ggmbh mbh ag kg kgaa ohg gbr ug ev se sa sas sasu sarl srl sl slu sau spa snc sca scrl cv rl bv nv vof ab as asa aps oy oyj hf ehf kft zrt nyrt sro doo dd ad jsc ojsc cjsc kk gk ltda eireli bhd sdn ооо оао зао пао ао".split(" ")
  );
  var JOINING = /* @__PURE__ */ new Set(["and", "et", "de", "und", "y"]);
  var EAST_ASIAN_FORMS = /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사/g;
  function normalizedOrganization(organization) {
    var _a, _b;
    const plain5 = organization.normalize("NFKC").replace(/[(（]株[)）]/g, " ");
    const words = foldWords(plain5.replace(EAST_ASIAN_FORMS, " ").replace(/&/g, " and ")).split(" ");
    let end = words.length;
    while (end > 1 && isLegalForm(words[end - 1])) {
      end -= 1;
      while (end > 1 && JOINING.has((_a = words[end - 1]) != null ? _a : "")) end -= 1;
    }
    let start = 0;
    if (end - start > 1 && (words[start] === "the" || /^(ооо|оао|зао|пао|ао)$/.test((_b = words[start]) != null ? _b : ""))) {
      start += 1;
    }
    return words.slice(start, end).join(" ");
  }
  function isLegalForm(word) {
    return word !== void 0 && LEGAL_FORMS.has(word);
  }

  // src/words/en/people.ts
  var refusedWords = {
    noPerson: "This is not a person.",
    noText: (field) => `The ${field} is not text.`,
    nobody: "A name or an e-mail address is needed."
  };
  var same = (isInSheet) => isInSheet ? "Same" : "Twice in this list: same";
  var sameWords = {
    email: (name, isInSheet) => `${same(isInSheet)} e-mail as ${name}.`,
    profile: (name, isInSheet) => `${same(isInSheet)} LinkedIn profile as ${name}.`,
    byAnother: (name, isInSheet) => `${same(isInSheet)} person as ${name}, by way of another entry.`,
    name: (name, organization, isInSheet) => organization === "" ? `${same(isInSheet)} name as ${name}.` : `${same(isInSheet)} name and organization as ${name} (${organization}).`
  };

  // src/domain/people/groups.ts
  var Groups = class {
    constructor(size) {
      this.parents = Array.from({ length: size }, (_, index) => index);
    }
    /** The first, lowest number of the group that `index` is in. */
    firstOf(index) {
      var _a;
      let first = index;
      for (let next = this.parents[first]; next !== void 0 && next !== first; ) {
        first = next;
        next = this.parents[first];
      }
      for (let at = index; at !== first; ) {
        const next = (_a = this.parents[at]) != null ? _a : first;
        this.parents[at] = first;
        at = next;
      }
      return first;
    }
    join(one, other) {
      const a = this.firstOf(one);
      const b = this.firstOf(other);
      this.parents[Math.max(a, b)] = Math.min(a, b);
    }
  };

  // src/domain/people/linkedin-profile.ts
  function linkedInProfile(url) {
    const found = /(?:^|[/.])linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i.exec(url);
    return (found == null ? void 0 : found[1]) === void 0 ? "" : percentDecoded(found[1]).normalize("NFKC").toLowerCase();
  }
  function percentDecoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (error) {
      if (error instanceof URIError) return text;
      throw error;
    }
  }

  // src/domain/people/name-words.ts
  var TITLES = new Set(
    "dr drs prof professor mr mrs ms miss mx sir dame rev reverend herr frau monsieur madame mme mlle señor señora sra srta dra dottssa sigra dipl-ing profdr доктор профессор الدكتور الدكتورة الأستاذ الأستاذة السيد السيدة المهندس".split(" ")
  );
  var DOTTED_TITLES = new Set(
    "sr fr hon dott sig dipl ing mag arq gen col maj capt cpt lt sgt cmdr adm gov sen rep st med jur phil rer nat hc lic eng د أ م".split(
      " "
    )
  );
  var CREDENTIALS = new Set(
    "mba emba phd dphil edd dba psyd pharmd llm llb msc bsc msw mph mpa mpp mfa mdiv meng beng bba mha msn bsn dnp cpa cfa cfp cma cia cisa cissp cism ccna ccnp pmp pgmp capm csm cspo lssbb itil sphr phr shrm-cp shrm-scp aphr gphr lpn aprn fnp lcsw lmsw lmft lpc bcba aia faia leed leedap esq esquire iii cae ceo cfo cto coo chro cmo obe mbe cbe frsa fca aca acca mcips mrics dds dmd dvm dpt otr ccc-slp".split(" ")
  );
  var NEVER_NAMES = /* @__PURE__ */ new Set(["jr", "esq", "esquire", "phd", "ii", "iii", "iv"]);
  var SHORT_CREDENTIALS = new Set(
    "MA BA MS BS MD DO PA PE SE JD RN OD SJ OP OFM CM QC KC SC AM RD PT OT RA CHA SR MED".split(" ")
  );
  var INITIALS = /^(?:\p{Script=Latin}\.)+\p{Script=Latin}\.?$/u;
  function isTitle(word) {
    if (INITIALS.test(word)) return false;
    const bare = withoutDots(word).toLowerCase();
    return TITLES.has(bare) || /[./]$/.test(word) && DOTTED_TITLES.has(withoutSlash(bare));
  }
  function isCredential(word) {
    const bare = withoutMarks(word);
    return isLongCredential(word) || SHORT_CREDENTIALS.has(bare) || word === "Sr.";
  }
  function isLongCredential(word) {
    const bare = withoutMarks(word);
    const looksLikeName = /^[A-Z][a-z]+$/.test(bare);
    const known = bare.toLowerCase();
    return NEVER_NAMES.has(known) || !looksLikeName && CREDENTIALS.has(known);
  }
  function looksLikeCredential(word) {
    const bare = withoutMarks(word);
    return isCredential(word) || bare.length <= 6 && /^[A-Z][A-Z0-9-]+$/.test(bare);
  }
  function withoutDots(word) {
    return word.replace(/\./g, "");
  }
  function withoutSlash(word) {
    return word.replace(/\/$/, "");
  }
  function withoutMarks(word) {
    return word.replace(/[.®™©,;()]/g, "");
  }

  // src/domain/people/person-name.ts
  var EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  var OPENS_A_COMPOUND = /* @__PURE__ */ new Set([
    "abd",
    "abdul",
    "abdel",
    "abdal",
    "abu",
    "umm",
    "عبد",
    "أبو",
    "ابو",
    "أم"
  ]);
  var OPENS_A_FAMILY_NAME = new Set(
    "de del della di da das do dos du la le van von zu zum ter ten al el bin ibn ben mac mc st".split(
      " "
    )
  );
  var EMOJI = /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*|\p{Regional_Indicator}|\ufe0f|\u20e3/gu;
  var MAX_NAME_LENGTH = 300;
  function firstNameOf(name) {
    const { titles, names } = nameParts(name);
    const [first, second] = names;
    if (first === void 0) return "";
    if (EAST_ASIAN.test(first)) return names.join(" ");
    if (names.length === 1)
      return titles.length > 0 ? [...titles, first].join(" ") : cased(first, names);
    if (second !== void 0 && OPENS_A_COMPOUND.has(first.toLowerCase())) {
      return `${cased(first, names)} ${cased(second, names)}`;
    }
    if (!isInitial(first)) return cased(first, names);
    const written = names.slice(1, -1).find((word) => !isInitial(word));
    return written === void 0 ? names.join(" ") : cased(written, names);
  }
  function plainName(name) {
    const { names } = nameParts(name);
    return names.length > 0 ? names.join(" ") : name.trim();
  }
  function normalizedName(name) {
    const folded = foldWords(plainName(name)) || foldWords(name);
    return EAST_ASIAN.test(folded) ? folded.replace(/ /g, "") : folded;
  }
  function nameFromEmail(email) {
    const words = email.slice(0, email.indexOf("@")).split(/[._-]/);
    const isName = words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word));
    return isName ? words.map(capitalized).join(" ") : email;
  }
  function nameParts(name) {
    var _a;
    const text = withoutTrimmings(name.slice(0, MAX_NAME_LENGTH));
    if (/[^\s@]@[^\s@]/.test(text)) return { titles: [], names: [] };
    const parts = text.split(/[,،，;|]/).map(wordsOf).filter((words2) => words2.length > 0);
    const isCapitals = ((_a = parts[0]) != null ? _a : []).every((word) => word === word.toUpperCase());
    const isAside = isCapitals ? isCredential : looksLikeCredential;
    const said = parts.filter((words2, index) => !words2.every(index === 0 ? isCredential : isAside));
    const [first, second] = said.length > 0 ? said : parts.slice(0, 1);
    if (first === void 0) return { titles: [], names: [] };
    const isSwapped = second !== void 0 && isFamilyName(first) && startsAfter(parts, first, second);
    const words = isSwapped ? [...withoutCredentials(second), ...first] : first;
    const start = words.findIndex((word) => !isTitle(word));
    if (start === -1) return { titles: words, names: [] };
    const titles = isSwapped ? [...first, ...second].filter(isTitle) : words.slice(0, start);
    const names = withoutCredentials(words.slice(start)).filter(
      (word) => !isSwapped || !isTitle(word)
    );
    return { titles, names };
  }
  function startsAfter(parts, first, second) {
    return parts.indexOf(second) === parts.indexOf(first) + 1 && second.length <= 3;
  }
  function isFamilyName(words) {
    var _a;
    const names = words.filter((word) => !isTitle(word));
    return names.length === 1 || OPENS_A_FAMILY_NAME.has(((_a = names[0]) != null ? _a : "").toLowerCase());
  }
  function withoutCredentials(words) {
    var _a;
    const areAllCapitals = words.join("") === words.join("").toUpperCase();
    const isSuffix = areAllCapitals ? isLongCredential : isCredential;
    let end = words.length;
    while (end > 1 && isSuffix((_a = words[end - 1]) != null ? _a : "")) end -= 1;
    return words.slice(0, end);
  }
  function withoutTrimmings(name) {
    return name.replace(EMOJI, " ").normalize("NFKC").replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").replace(/["“”„«»*_~#<>()[\]{}\\\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, " ");
  }
  function wordsOf(text) {
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  }
  function isInitial(word) {
    return /^\p{L}\.?$|^(?:\p{L}\.){2,3}$/u.test(word) && !EAST_ASIAN.test(word);
  }
  function cased(word, names) {
    const all = names.join("");
    const isShouted = all === all.toUpperCase() && all !== all.toLowerCase() && word.length > 2;
    if (isShouted)
      return word.split("-").map((part) => capitalized(part.toLowerCase())).join("-");
    return all === all.toLowerCase() ? capitalized(word) : word;
  }
  function capitalized(word) {
    var _a;
    const first = String.fromCodePoint((_a = word.codePointAt(0)) != null ? _a : 32);
    return word === "" ? "" : first.toUpperCase() + word.slice(first.length);
  }

  // src/domain/people/identity.ts
  function identityOf(person) {
    var _a;
    const email = person.email.trim().toLowerCase();
    const profile = linkedInProfile((_a = person.linkedIn) != null ? _a : "");
    const name = normalizedName(person.name);
    const organization = normalizedOrganization(person.organization);
    return {
      email,
      profile,
      nameAndOrganization: name === "" ? "" : `${name}
${organization}`,
      mark: profile || (organization === "" ? email : "")
    };
  }

  // src/domain/people/plan-import.ts
  var NOBODY = { email: "", profile: "", nameAndOrganization: "", mark: "" };
  function planImport(known, people) {
    const entries = [
      ...known.map((person) => ({ ...entryOf(person), id: person.id })),
      ...people.map((person) => ({ ...entryOf(person), id: null }))
    ];
    const groups = groupsOf(entries);
    return people.map((person, index) => {
      if (isNobody(person)) {
        return { person, verdict: "unreadable", reason: refusedWords.nobody, knownId: null };
      }
      const self = known.length + index;
      const first = entries[groups.firstOf(self)];
      const entry = entries[self];
      if (first === void 0 || entry === void 0 || first === entry) {
        return { person, verdict: "new", reason: "", knownId: null };
      }
      return { person, verdict: "known", reason: reasonOf(entry, first), knownId: first.id };
    });
  }
  function entryOf(person) {
    return {
      name: person.name.trim() || person.email.trim(),
      organization: person.organization.trim(),
      identity: isNobody(person) ? NOBODY : identityOf(person)
    };
  }
  function isNobody(person) {
    return person.name.trim() === "" && person.email.trim() === "";
  }
  function groupsOf(entries) {
    const groups = new Groups(entries.length);
    for (const key2 of ["email", "profile"]) {
      for (const members of sharing(entries, key2)) joinAll(groups, members);
    }
    for (const members of sharing(entries, "nameAndOrganization")) {
      joinNamesakes(groups, entries, members);
    }
    return groups;
  }
  function sharing(entries, key2) {
    const lists = /* @__PURE__ */ new Map();
    entries.forEach(({ identity }, index) => {
      if (identity[key2] === "") return;
      const list = lists.get(identity[key2]);
      if (list === void 0) lists.set(identity[key2], [index]);
      else list.push(index);
    });
    return lists.values();
  }
  function joinAll(groups, members) {
    var _a;
    for (const member2 of members) groups.join((_a = members[0]) != null ? _a : member2, member2);
  }
  function joinNamesakes(groups, entries, members) {
    const markOf2 = (member2) => {
      var _a, _b;
      return (_b = (_a = entries[member2]) == null ? void 0 : _a.identity.mark) != null ? _b : "";
    };
    const isKnown2 = (member2) => {
      var _a;
      return ((_a = entries[member2]) == null ? void 0 : _a.id) !== null;
    };
    const marks = [...new Set(members.map(markOf2))].filter((mark) => mark !== "").sort();
    if (marks.length < 2 || members.some((member2) => isKnown2(member2) && markOf2(member2) === "")) {
      joinAll(groups, members);
      return;
    }
    const unmarked = members.filter((member2) => markOf2(member2) === "" || markOf2(member2) === marks[0]);
    joinAll(groups, unmarked);
  }
  function reasonOf({ identity }, same2) {
    const isInSheet = same2.id !== null;
    const other = same2.identity;
    if (identity.email !== "" && identity.email === other.email) {
      return sameWords.email(same2.name, isInSheet);
    }
    if (identity.profile !== "" && identity.profile === other.profile) {
      return sameWords.profile(same2.name, isInSheet);
    }
    return identity.nameAndOrganization === other.nameAndOrganization ? sameWords.name(same2.name, same2.organization, isInSheet) : sameWords.byAnother(same2.name, isInSheet);
  }

  // src/google/locks.ts
  var CLICK_WAIT_MILLISECONDS = 1e4;
  function withDocumentLock(work) {
    const result = tryWithDocumentLock(CLICK_WAIT_MILLISECONDS, work);
    if (result === "busy") {
      throw new Problem("busy", googleWords.busy);
    }
    return result.value;
  }
  function tryWithDocumentLock(waitMilliseconds, work) {
    var _a;
    const lock = (_a = LockService.getDocumentLock()) != null ? _a : LockService.getUserLock();
    return tryWith(lock, waitMilliseconds, () => applied(work));
  }
  function tryWithLockOfMine(waitMilliseconds, work) {
    const done = tryWith(LockService.getUserLock(), waitMilliseconds, () => {
      const lock = LockService.getDocumentLock();
      return lock ? tryWith(lock, waitMilliseconds, () => applied(work)) : { value: applied(work) };
    });
    return done === "busy" ? done : done.value;
  }
  function tryWith(lock, waitMilliseconds, work) {
    if (!lock.tryLock(waitMilliseconds)) return "busy";
    try {
      return { value: work() };
    } finally {
      lock.releaseLock();
    }
  }
  function applied(work) {
    try {
      return work();
    } finally {
      applyWrites();
    }
  }

  // src/sheet/append-rows.ts
  var ROOM = 10;
  var MOST_MOVES = 3;
  function appendRows(table, recordsByKey, ownCells = []) {
    const { sheet, tab, columnNumbers, lines } = table;
    const records = recordsByKey.map((record3) => withLabels(tab, record3));
    const free = Math.max(lines.length + 1, FIRST_ROW_NUMBER);
    if (records.length === 0) return { firstRowNumber: free, table };
    for (const key2 of tab.requiredKeys) columnNumber(tab, columnNumbers, key2);
    refuseLoss(tab, columnNumbers, records);
    const values = records.map(
      (record3, at) => {
        var _a;
        return lineOf(tab, (_a = lines[0]) != null ? _a : [], record3, at === 0 ? ownCells : []).map(toCell);
      }
    );
    writeLines(sheet, values, free);
    const isOld = isKnown(table);
    const after = movedUp(table, records, isOld);
    const settled = settledRows(table, after, records, ownCells, isOld);
    const now = tableOf(sheet, tab, settled);
    const numbers2 = findRecords(tab, settled, records, isOld).filter((row) => row >= 0);
    return { firstRowNumber: Math.min(...numbers2, settled.length) + 1, table: now };
  }
  function refuseLoss(tab, columnNumbers, records) {
    for (const [key2, { kind }] of entriesOf(tab)) {
      if (columnNumbers.has(key2) || kind === "choice" || kind === "checkbox") continue;
      if (records.some((record3) => {
        var _a;
        return !holds("", (_a = record3[key2]) != null ? _a : null);
      }))
        throw new Problem("column-missing", columnMissing(tab, key2));
    }
  }
  function lineOf(tab, headers, record3, ownCells) {
    const keys2 = new Map([...findColumns(tab, headers)].map(([key2, number2]) => [number2, key2]));
    return headers.map((header, at) => {
      var _a, _b, _c;
      const key2 = keys2.get(at + 1);
      if (key2 !== void 0) return (_a = record3[key2]) != null ? _a : null;
      return (_c = (_b = ownCells.find((one) => sameHeader(one.header, cellText(header)))) == null ? void 0 : _b.value) != null ? _c : null;
    });
  }
  function writeLines(sheet, values, free) {
    var _a;
    const [only, another] = values;
    const maxRows = sheet.getMaxRows();
    const width = (_a = only == null ? void 0 : only.length) != null ? _a : 1;
    const count3 = another ? values.length + ROOM : 1;
    const lacking = free + count3 - 1 - maxRows;
    const added = lacking > 0 ? addRows(sheet, { from: maxRows, count: lacking, width }) : 0;
    if (only && !another) {
      sheet.appendRow(only);
    } else {
      const range = sheet.getRange(maxRows + added - values.length + 1, 1, values.length, width);
      range.setValues(values);
      sheet.moveRows(range, free);
    }
  }
  function movedUp({ sheet, tab }, records, isOld) {
    let lines = readLines(sheet);
    for (let move = 0; move < MOST_MOVES && records.length > 1; move++) {
      const rows = findRecords(tab, lines, records, isOld).filter((row) => row > 0);
      const far = rows.filter((row) => !lines.slice(Math.max(0, row - ROOM), row).some(hasContent));
      const [first] = far;
      if (first === void 0) return lines;
      let free = first;
      while (free > 1 && !hasContent(lines[free - 1])) free -= 1;
      const last = Math.max(...rows.filter((row) => row - first < records.length));
      sheet.moveRows(sheet.getRange(first + 1, 1, last - first + 1, 1), free + 1);
      lines = readLines(sheet);
    }
    return lines;
  }
  function settledRows({ sheet, tab, columnNumbers }, lines, records, ownCells, isOld) {
    var _a, _b;
    const headers = (_a = lines[0]) != null ? _a : [];
    const found = findColumns(tab, headers);
    const lost = (_b = entriesOf(tab).find(
      ([key2]) => columnNumbers.has(key2) && !found.has(key2) && records.some((one) => one[key2] != null)
    )) == null ? void 0 : _b[0];
    const keys2 = new Map([...found].map(([key2, number2]) => [number2 - 1, key2]));
    const rows = findRecords(tab, lines, records, isOld);
    const wishes = records.flatMap((record3, at) => {
      var _a2;
      const row = (_a2 = rows[at]) != null ? _a2 : -1;
      if (row < 0) return [];
      const own = at === 0 ? ownCells : [];
      const meant = lineOf(tab, headers, record3, own);
      const ours = [...Object.values(record3), ...own.map(({ value }) => value)];
      return headers.flatMap((_, column) => {
        var _a3, _b2, _c, _d;
        const cell = (_b2 = (_a3 = lines[row]) == null ? void 0 : _a3[column]) != null ? _b2 : "";
        const value = lost === void 0 ? (_c = meant[column]) != null ? _c : null : null;
        const isBlank = cell === "" || cell === false;
        if (holds(cell, value) || isBlank && value === null) return [];
        if (!isBlank && !ours.some((one) => holds(cell, one))) return [];
        return [{ row, column, value, key: lost === void 0 ? (_d = keys2.get(column)) != null ? _d : null : null }];
      });
    });
    const settled = settle(sheet, tab, lines, wishes).lines;
    if (lost !== void 0) throw new Problem("column-missing", columnMissing(tab, lost));
    return settled;
  }
  function isKnown({ tab, rows }) {
    const key2 = keyOf3(tab);
    const known = new Set(rows.map(({ cells }) => cellText(cells[key2])));
    return (id5) => known.has(id5);
  }
  function findRecords(tab, lines, records, isOld) {
    var _a, _b;
    const key2 = keyOf3(tab);
    const column = ((_b = findColumns(tab, (_a = lines[0]) != null ? _a : []).get(key2)) != null ? _b : 0) - 1;
    const ids = new Set(records.map((record3) => cellText(record3[key2])));
    const rows = /* @__PURE__ */ new Map();
    const elsewhere = /* @__PURE__ */ new Map();
    lines.forEach((line4, row) => {
      if (row === 0) return;
      const id5 = cellText(line4[column]);
      if (ids.has(id5) && (!rows.has(id5) || isOld(id5))) rows.set(id5, row);
      for (const cell of column < 0 || id5 === "" || !ids.has(id5) ? line4 : []) {
        const text = cellText(cell);
        if (ids.has(text)) elsewhere.set(text, row);
      }
    });
    return records.map((record3) => {
      var _a2, _b2;
      const id5 = cellText(record3[key2]);
      return (_b2 = rows.get(id5)) != null ? _b2 : isOld(id5) ? -1 : (_a2 = elsewhere.get(id5)) != null ? _a2 : -1;
    });
  }
  function keyOf3({ columns: columns9, requiredKeys }) {
    return "id" in columns9 ? "id" : requiredKeys[0];
  }

  // src/sheet/contacts.ts
  function readContact({ cells, privacy = "" }) {
    return {
      id: cellText(cells.id),
      name: cellText(cells.name),
      email: cellText(cells.email),
      phone: cellText(cells.phone),
      title: cellText(cells.title),
      organization: cellText(cells.organization),
      field: cellText(cells.field),
      kind: cellText(cells.kind),
      association: cellText(cells.association),
      introducedBy: cellText(cells.introducedBy),
      isIntroducerTold: cellChecked(cells.introducerTold),
      mayMention: cellChoice(cells.mayMention, MENTION_PERMISSIONS, "Not asked"),
      stage: cellChoice(cells.stage, STAGES, "To ask"),
      askedOn: cellDate(cells.askedOn),
      followedUpOn: cellDate(cells.followedUpOn),
      lastContactOn: cellDate(cells.lastContact),
      nextStep: cellText(cells.nextStep),
      nextStepOn: cellDate(cells.nextStepOn),
      hasBusinessCard: cellChecked(cells.businessCard),
      linkedIn: cellText(cells.linkedIn),
      notes: cellText(cells.notes),
      putOff: cellText(cells.putOff),
      owner: cellText(cells.owner).toLowerCase(),
      privacy
    };
  }
  function newContactCells(id5, person, owner) {
    return {
      id: id5,
      name: person.name,
      email: person.email,
      phone: person.phone,
      title: person.title,
      organization: person.organization,
      field: person.field,
      kind: cellChoice(keyOf(person.kind), ["", ...KINDS], ""),
      association: person.association,
      introducedBy: person.introducedBy,
      mayMention: "Not asked",
      stage: "To ask",
      linkedIn: person.linkedIn,
      notes: person.notes,
      owner
    };
  }

  // src/sheet/organizations.ts
  function readOrganization({ cells }) {
    return {
      id: cellText(cells.id),
      organization: cellText(cells.organization),
      field: cellText(cells.field),
      why: cellText(cells.why),
      whoLeadsThere: cellText(cells.whoLeadsThere),
      lookedOn: cellDate(cells.lookedOn),
      owner: cellText(cells.owner).toLowerCase()
    };
  }

  // src/domain/just-me/names.ts
  var SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  function namesIn(text, names) {
    const words = nameKey(text);
    return names.filter((name) => {
      const wanted = nameKey(name);
      if (wanted === "") return false;
      for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
        const end = at + wanted.length;
        if (isApart(words[at - 1], wanted.charAt(0)) && isApart(words[end], wanted.slice(-1)))
          return true;
      }
      return false;
    });
  }
  function withoutNames(list, names) {
    if (namesIn(list, names).length === 0) return list;
    return entriesOf2(list).filter((entry) => entry !== "" && namesIn(entry, names).length === 0).join(", ");
  }
  function entriesOf2(list) {
    const entries = [];
    let end = list.length;
    let bracketBehind = "";
    for (let at = list.length - 1; at >= 0; at--) {
      const character = list.charAt(at);
      if ("()".includes(character)) bracketBehind = character;
      if (!",;\n".includes(character) || bracketBehind === ")") continue;
      entries.push(list.slice(at + 1, end));
      end = at;
    }
    return [...entries, list.slice(0, end)].reverse().map((entry) => entry.trim());
  }
  function isApart(neighbour, edge) {
    if (neighbour === void 0 || SPACELESS.test(edge)) return true;
    return !/[\p{L}\p{M}\p{N}]/u.test(neighbour);
  }

  // src/sheet/private-people.ts
  var HEAD = "just-me:";
  var PART = "just-me-part:";
  var MOVING = "just-me-moving:";
  var MOST_PRIVATE_BYTES = 44e4;
  var PrivatePeople = class _PrivatePeople {
    /**
     * @param texts everything that is stored for the person
     * @param book the id of the spreadsheet
     */
    constructor(texts, book) {
      this.book = book;
      this.texts = new Map(Object.entries(texts));
    }
    static open(book) {
      return new _PrivatePeople(readPrivate(), book);
    }
    /** Those of the spreadsheet. What cannot be read is left where it is. */
    get all() {
      return [...this.texts.keys()].flatMap((name) => {
        const person = name.startsWith(HEAD) ? this.read(name.slice(HEAD.length)) : null;
        return (person == null ? void 0 : person.book) === this.book ? [person] : [];
      });
    }
    /** How full the person's store is. */
    get bytes() {
      let sum2 = 0;
      for (const [name, text] of this.texts) sum2 += bytesOf(name) + bytesOf(text);
      return sum2;
    }
    /** @throws Problem `too-much` before anything is changed */
    save(person) {
      var _a, _b, _c;
      const slot = this.slotOf(person.id);
      const head = HEAD + slot;
      const before = this.partsOf(slot);
      const { isMoving: _, ...lasting } = person;
      const text = JSON.stringify(lasting);
      const parts = inParts(text);
      const moving = person.isMoving ? { [MOVING + slot]: "1" } : {};
      const added = bytesOf(text) - (parts.length === 1 ? bytesOf((_a = this.texts.get(head)) != null ? _a : "") : 0);
      if (this.bytes + added > MOST_PRIVATE_BYTES) throw full();
      if (parts.length === 1) {
        this.write({ [head]: text, ...moving });
      } else {
        const turn = 1 + ((_c = (_b = readHead(this.texts.get(head))) == null ? void 0 : _b.turn) != null ? _c : 0);
        const named = parts.map((part, at) => [partName(slot, turn, at), part]);
        this.write(Object.fromEntries(named));
        this.write({ [head]: JSON.stringify({ turn, parts: parts.length }), ...moving });
      }
      const now = new Set(this.namedParts(slot));
      this.remove(before.filter((name) => !now.has(name)));
    }
    /** The head goes first: what is left of the parts is nobody's from then on. */
    drop(id5) {
      const slot = this.slotOf(id5);
      this.remove([HEAD + slot, ...this.partsOf(slot), MOVING + slot]);
    }
    setMoving(id5, isMoving) {
      const name = MOVING + this.slotOf(id5);
      if (isMoving) this.write({ [name]: "1" });
      else this.remove([name]);
    }
    /** What the names of a record end with: its ID, where no copy of this sheet has a record of the same. */
    slotOf(id5) {
      var _a, _b;
      const own = `${id5}@${this.book}`;
      if (this.texts.has(HEAD + own)) return own;
      return ((_b = (_a = this.read(id5)) == null ? void 0 : _a.book) != null ? _b : this.book) === this.book ? id5 : own;
    }
    read(slot) {
      var _a;
      const parts = this.namedParts(slot);
      const text = parts.length === 0 ? this.texts.get(HEAD + slot) : parts.map((name) => {
        var _a2;
        return (_a2 = this.texts.get(name)) != null ? _a2 : "";
      }).join("");
      const person = parse2(text);
      const { id: id5, book } = person != null ? person : {};
      if (!((_a = person == null ? void 0 : person.contact) == null ? void 0 : _a.cells) || typeof id5 !== "string" || typeof book !== "string") return null;
      if (slot !== id5 && slot !== `${id5}@${book}`) return null;
      const { contact, talks = [], answers = [], introduced = [], wins = [] } = person;
      const isMoving = this.texts.has(MOVING + slot);
      return { id: id5, book, isMoving, contact, talks, answers, introduced, wins };
    }
    /** The parts that the head of a record names. */
    namedParts(slot) {
      const head = readHead(this.texts.get(HEAD + slot));
      if (!head) return [];
      return Array.from({ length: head.parts }, (_, at) => partName(slot, head.turn, at));
    }
    /** All of a record, also those of a run that broke off. */
    partsOf(slot) {
      return [...this.texts.keys()].filter(
        (name) => name.startsWith(PART) && name.slice(PART.length).replace(/^\d+:\d+:/, "") === slot
      );
    }
    write(texts) {
      writePrivateTexts(texts);
      for (const [name, text] of Object.entries(texts)) this.texts.set(name, text);
    }
    remove(names) {
      const there = names.filter((name) => this.texts.has(name));
      removePrivate(there);
      for (const name of there) this.texts.delete(name);
    }
  };
  function full() {
    return new Problem("too-much", sheetProblems.noRoomForPrivate);
  }
  function partName(slot, turn, at) {
    return `${PART}${turn}:${at}:${slot}`;
  }
  function readHead(text) {
    const head = parse2(text);
    return typeof (head == null ? void 0 : head.turn) === "number" && typeof head.parts === "number" ? { turn: head.turn, parts: head.parts } : null;
  }
  function inParts(text) {
    const most = MOST_STORED_BYTES - 500;
    if (bytesOf(text) <= most) return [text];
    const parts = [];
    let part = "";
    let bytes = 0;
    for (const character of text) {
      const size = bytesOf(character);
      if (bytes + size > most) {
        parts.push(part);
        part = "";
        bytes = 0;
      }
      part += character;
      bytes += size;
    }
    return [...parts, part];
  }
  function bytesOf(text) {
    let bytes = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      bytes += code < 128 ? 1 : code < 2048 || code >= 55296 && code < 57344 ? 2 : 3;
    }
    return bytes;
  }
  function parse2(text) {
    try {
      return JSON.parse(text != null ? text : "null");
    } catch {
      return null;
    }
  }

  // src/sheet/private-rows.ts
  var PARTS2 = {
    [INTERVIEWS.name]: "talks",
    [ANSWERS.name]: "answers"
  };
  var MOVING2 = "moving";
  var PrivateRows = class _PrivateRows {
    constructor(store, owner) {
      this.store = store;
      this.owner = owner;
      this.isChanged = false;
      /** Those in the sheet, as it was read. */
      this.contactIds = /* @__PURE__ */ new Set();
      this.people = new Map(store.all.map((one) => [one.id, one]));
    }
    /** One call. */
    static open(book, owner) {
      return new _PrivateRows(PrivatePeople.open(book.getId()), owner);
    }
    static of(texts, book, owner) {
      return new _PrivateRows(new PrivatePeople(texts, book.getId()), owner);
    }
    get all() {
      return [...this.people.values()];
    }
    get bytes() {
      return this.store.bytes;
    }
    find(id5) {
      return this.people.get(id5);
    }
    save(person) {
      this.store.save(person);
      this.people.set(person.id, person);
      this.isChanged = true;
    }
    setMoving(person, isMoving) {
      this.store.setMoving(person.id, isMoving);
      this.people.set(person.id, { ...person, isMoving });
      this.isChanged = true;
    }
    drop(id5) {
      this.store.drop(id5);
      this.people.delete(id5);
      this.isChanged = true;
    }
    /** The tab with the private rows before its own. A row that reappeared in the sheet is told once. */
    into(table) {
      const kept3 = this.all.flatMap(
        (person) => rowsOf(person, table.tab.name).map((row) => ({ person, row, id: cellText(row.cells.id) }))
      );
      const isOwn2 = ({ cells }) => cellText(cells["owner"]).toLowerCase() === this.owner;
      const idOf = ({ cells }) => cellText(cells["id"]);
      const there = new Set(table.rows.filter(isOwn2).map(idOf));
      const told2 = kept3.filter(({ person, id: id5 }) => !(person.isMoving && there.has(id5)));
      const moving = new Set(kept3.filter(({ person }) => person.isMoving).map(({ id: id5 }) => id5));
      const ids = new Set(told2.map(({ id: id5 }) => id5));
      const isContacts = table.tab.name === CONTACTS.name;
      const names = isContacts ? this.introducers() : null;
      if (isContacts) for (const id5 of there) this.contactIds.add(id5);
      const rows = [
        ...told2.map(({ row, id: id5 }) => asRow(table.tab, row, there.has(id5) ? "reappeared" : "kept")),
        ...table.rows.filter((row) => !(isOwn2(row) && ids.has(idOf(row)))).map((row) => moving.has(idOf(row)) && isOwn2(row) ? { ...row, privacy: MOVING2 } : row).map((row) => names && isOwn2(row) ? withIntroducer(row, names) : row)
      ];
      return { ...table, rows, aside: { inSheet: table, ids, keeper: this } };
    }
    takes(tabName2, cells) {
      return PARTS2[tabName2] !== void 0 && this.people.has(cellText(cells.contactId));
    }
    add(tabName2, records) {
      const part = PARTS2[tabName2];
      for (const record3 of records) {
        const person = this.people.get(cellText(record3.contactId));
        if (!person || !part) continue;
        const row = { cells: stored2(record3), ownCells: [] };
        this.save({ ...person, [part]: [...person[part], row] });
      }
    }
    update(tabName2, changes) {
      this.isChanged = true;
      for (const person of this.all) {
        const changed2 = (row) => {
          const cells = changes.get(cellText(row.cells.id));
          return cells ? { ...row, cells: { ...row.cells, ...stored2(cells) } } : row;
        };
        const next = withRows(person, tabName2, (rows) => rows.map(changed2));
        if (JSON.stringify(next) !== JSON.stringify(person)) this.save(next);
      }
    }
    remove(tabName2, ids) {
      for (const person of this.all) {
        if (tabName2 === CONTACTS.name || !rowsOf(person, tabName2).some(isOneOf(ids))) continue;
        this.save(withRows(person, tabName2, (rows) => rows.filter((row) => !isOneOf(ids)(row))));
      }
    }
    guarded(tabName2, id5, cells) {
      var _a;
      if (tabName2 === ORGANIZATIONS.name && "whoLeadsThere" in cells) {
        const names = this.all.map(nameOf);
        return { ...cells, whoLeadsThere: withoutNames(String((_a = cells.whoLeadsThere) != null ? _a : ""), names) };
      }
      if (tabName2 !== CONTACTS.name || !("introducedBy" in cells)) return cells;
      const introducer = this.named(cellText(cells.introducedBy));
      if (!introducer) return cells;
      if (!introducer.introduced.includes(id5)) {
        const known = introducer.introduced.filter((one) => this.contactIds.has(one));
        this.contactIds.add(id5);
        this.save({ ...introducer, introduced: [...known, id5] });
      }
      return { ...cells, introducedBy: null };
    }
    named(name) {
      return name === "" ? void 0 : this.all.find((one) => sameName(nameOf(one), name));
    }
    /** The name of the private person who led to a contact, by the ID of the contact. */
    introducers() {
      return new Map(
        this.all.flatMap((one) => one.introduced.map((id5) => [id5, nameOf(one)]))
      );
    }
  };
  function nameOf({ contact }) {
    return cellText(contact.cells.name);
  }
  function privateTable(people, tab) {
    return people.flatMap((person) => rowsOf(person, tab.name).map((row) => asRow(tab, row, "kept")));
  }
  function rowsOf(person, tabName2) {
    if (tabName2 === CONTACTS.name) return [person.contact];
    const part = PARTS2[tabName2];
    return part ? person[part] : [];
  }
  function withRows(person, tabName2, change) {
    var _a;
    if (tabName2 === CONTACTS.name) {
      return { ...person, contact: (_a = change([person.contact])[0]) != null ? _a : person.contact };
    }
    const part = PARTS2[tabName2];
    return part ? { ...person, [part]: change(person[part]) } : person;
  }
  var isOneOf = (ids) => ({ cells }) => ids.includes(cellText(cells.id));
  function stored2(cells) {
    return Object.fromEntries(
      Object.entries(cells).map(([key2, value]) => [key2, storedValue(value != null ? value : "")])
    );
  }
  function asRow(tab, { cells }, privacy) {
    const known = entriesOf(tab).map(([key2]) => {
      var _a;
      return [key2, restoredCell((_a = cells[key2]) != null ? _a : "")];
    });
    return { rowNumber: 0, cells: Object.fromEntries(known), privacy };
  }
  function withIntroducer(row, names) {
    const name = names.get(cellText(row.cells["id"]));
    if (name === void 0 || cellText(row.cells["introducedBy"]) !== "") return row;
    return { ...row, cells: { ...row.cells, introducedBy: name } };
  }

  // src/domain/local-clock.ts
  var DAY_MS = 864e5;
  var WALL_CLOCK = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;
  function wallTime(local) {
    const match = WALL_CLOCK.exec(local);
    if (match === null) return null;
    const [, year, month, date, hour = "0", minute = "0"] = match;
    return Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute));
  }
  function addDays(local, days) {
    const number2 = dayNumber(local);
    return number2 === null ? "" : dayText(number2 + days);
  }
  function dayOf(local) {
    return local.slice(0, 10);
  }
  function dayNumber(local) {
    const time = wallTime(local);
    return time === null ? null : Math.floor(time / DAY_MS);
  }
  function dayText(number2) {
    let text = dayTexts.get(number2);
    if (text === void 0) {
      const date = new Date(number2 * DAY_MS);
      const iso = Number.isNaN(date.getTime()) ? "" : date.toISOString();
      text = /^\d/.test(iso) ? iso.slice(0, 10) : "";
      dayTexts.set(number2, text);
    }
    return text;
  }
  var dayTexts = /* @__PURE__ */ new Map();
  function daysBetween(from, to) {
    var _a, _b;
    return ((_a = dayNumber(to)) != null ? _a : 0) - ((_b = dayNumber(from)) != null ? _b : 0);
  }

  // src/words/en/note-reasons.ts
  var noteReasons = {
    maybeDrafted: "This note may have been drafted already. Look in Gmail under Drafts and Sent. If it is in neither, set Thank-you to Due; otherwise to Sent.",
    draftedMeanwhile: "A draft was made meanwhile. Look in Gmail under Drafts; for another one, open this view anew and choose it there.",
    findingOut: "Google failed while the draft was made. The next run finds out whether it is there.",
    noLongerInDrafts: "No longer among your Gmail drafts. If you sent it, set Thank-you to Sent.",
    refused: "Gmail refused this letter. Check the e-mail address in Contacts, then set Thank-you to Due.",
    noAddress: "This contact has no e-mail address. Add it in Contacts, or set Thank-you to Skipped.",
    copiedTalk: "Another row says the same talk with the same start, so this one gets no note of its own. Delete one of the two, or correct Starts at.",
    copiedDraft: "This row was copied from another talk, and so was its draft. If it is a talk of its own, set Thank-you to Due in the sidebar; otherwise delete the row.",
    unreadableStart: "Starts at is text, not a date. Type it again as a date, such as 24 Nov 2026 9:30.",
    notYours: "This contact belongs to somebody else in the group. Ask them, or set Thank-you to Skipped.",
    noContact: "No contact is named here. Write a name from the Contacts tab under Contact.",
    unknownContact: "Nobody of this name is in the Contacts tab. Add the person there, or correct the name here.",
    severalContacts: "Several contacts have this name. Open “Record an interview…” on the right one to link them.",
    nothingLearned: "The draft has a gap: nothing stands under “What I learned”. Fill in one thing you heard before you send it.",
    tooGeneral: "The draft could go to anybody: “What I learned” names nothing that only this talk had. Put one thing in before you send it.",
    leftOut: (templateName) => `The draft names nothing of your talk, since the template “${templateName}” leaves out {{interview.learned}}. Put one thing in before you send it.`,
    /** @param prompts as they stand in the letter: "[your name]" */
    gaps: (prompts) => `The draft has gaps: ${prompts.join(", ")}. Fill them in before you send it.`,
    /** What the link to a draft shows in its cell. */
    openDraft: "Open draft"
  };
  var runWords = {
    notAllowed: "Gmail has not been allowed to make drafts. Open Thank-you notes in the menu and allow it.",
    usedUp: "Gmail’s daily allowance is used up. The rest is drafted when it is back.",
    noRoom: "No more drafts could be noted down in one run. The next run goes on; if it says the same, answer the notes that wait for you.",
    noAnswer: "Gmail did not answer. The next run finds out whether the last draft was made.",
    tookLong: "This took long, so it stopped here. The next run goes on.",
    busy: "Another run was at work. The next one goes on.",
    /** @param why one or more whole sentences */
    stopped: (why) => `Stopped: ${why}`,
    nothingDue: "Nothing was due.",
    drafted: (count3) => count3 === 1 ? "1 note is in your Gmail drafts." : `${count3} notes are in your Gmail drafts.`,
    someLeft: (drafted, left) => `${drafted} drafted; ${left} more with the next run.`,
    turnedOn: "Hourly drafts were turned on. The first run comes within the hour.",
    allowFirst: "Hourly drafts need your permission to make drafts in Gmail. Choose “Allow it at Google” here, then switch them on."
  };

  // src/domain/thank-you-plan.ts
  var HOUR_MILLISECONDS = 36e5;
  var LATE_AFTER_HOURS = 72;
  function endOf(interview) {
    if (!interview.startsAt) return null;
    return new Date(interview.startsAt.getTime() + interview.minutes * 6e4);
  }
  function thankYouDueAt(interview, delayHours) {
    var _a;
    const end = endOf(interview);
    return (_a = interview.thankYouDue) != null ? _a : end && new Date(end.getTime() + delayHours * HOUR_MILLISECONDS);
  }
  function isLate(interview, now) {
    const end = endOf(interview);
    return end !== null && now.getTime() - end.getTime() > LATE_AFTER_HOURS * HOUR_MILLISECONDS;
  }
  function isOpen({ draftId, thankYou, problem }) {
    if (thankYou === "Needs attention" && problem === noteReasons.maybeDrafted) return false;
    return draftId === "" && ["Not due", "Due", "Drafting", "Needs attention"].includes(thankYou);
  }
  function isNoteWaiting(interview, { me, now, delayHours, unreadableStarts }) {
    if (!isMine(interview, me) || !isOpen(interview)) return false;
    if (unreadableStarts.has(interview.id)) return true;
    const end = endOf(interview);
    const dueAt = thankYouDueAt(interview, delayHours);
    return end !== null && dueAt !== null && dueAt <= now && end <= now;
  }
  function planThankYous(input) {
    const find = contactFinder(input.contacts);
    const due = [];
    const problems = copiedDrafts(input.interviews, input.me).map((interviewId3) => {
      return { interviewId: interviewId3, message: noteReasons.copiedDraft };
    });
    const mine = input.interviews.filter((one) => isMine(one, input.me));
    const copies = copiedTalks(mine, input.held, (interview) => {
      const contact = find(interview);
      return typeof contact === "string" ? nameKey(interview.contactName) : contact.id;
    });
    for (const interview of input.interviews) {
      if (!isNoteWaiting(interview, input) || input.held.has(interview.id)) continue;
      if (copies.has(interview.id)) {
        problems.push({ interviewId: interview.id, message: noteReasons.copiedTalk });
        continue;
      }
      if (input.unreadableStarts.has(interview.id)) {
        problems.push({ interviewId: interview.id, message: noteReasons.unreadableStart });
        continue;
      }
      const dueAt = thankYouDueAt(interview, input.delayHours);
      if (!dueAt) continue;
      const contact = find(interview);
      const message = typeof contact === "string" ? contact : !isMine(contact, input.me) ? noteReasons.notYours : input.addressProblem(contact.email);
      if (message !== null) problems.push({ interviewId: interview.id, message });
      else if (typeof contact !== "string") due.push({ interview, contact, dueAt });
    }
    due.sort(
      (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || compare2(a.interview.id, b.interview.id)
    );
    return { due, problems };
  }
  function copiedTalks(interviews, held, contactOf) {
    const rank = ({ id: id5, draftId, thankYou }) => held.has(id5) ? 0 : draftId !== "" || ["Draft ready", "Sent"].includes(thankYou) ? 1 : thankYou === "Drafting" ? 2 : 3;
    const originals = /* @__PURE__ */ new Map();
    const copies = /* @__PURE__ */ new Set();
    for (const interview of interviews) {
      if (!interview.startsAt || interview.id === "") continue;
      const key2 = `${interview.startsAt.getTime()} ${contactOf(interview)}`;
      const before = originals.get(key2);
      const isBetter = !before || rank(interview) < rank(before);
      if (isBetter) originals.set(key2, interview);
      if (before) copies.add(isBetter ? before.id : interview.id);
    }
    return copies;
  }
  function copiedDrafts(interviews, me) {
    var _a;
    const rows = /* @__PURE__ */ new Map();
    for (const one of interviews) {
      if (one.draftId !== "" && one.id !== "" && isMine(one, me))
        rows.set(one.draftId, [...(_a = rows.get(one.draftId)) != null ? _a : [], one]);
    }
    return [...rows.values()].flatMap((same2) => {
      var _a2;
      const original = (_a2 = same2.find(({ thankYou }) => thankYou !== "Needs attention")) != null ? _a2 : same2[0];
      return same2.filter(
        (one) => one !== original && ["Drafting", "Draft ready", "Needs attention"].includes(one.thankYou)
      ).map(({ id: id5 }) => id5);
    });
  }
  function contactFinder(contacts) {
    var _a;
    const byId = /* @__PURE__ */ new Map();
    const byName = /* @__PURE__ */ new Map();
    for (const contact of contacts) {
      if (contact.id !== "" && !byId.has(contact.id)) byId.set(contact.id, contact);
      const name = nameKey(contact.name);
      byName.set(name, [...(_a = byName.get(name)) != null ? _a : [], contact]);
    }
    return ({ contactId: contactId3, contactName }) => {
      var _a2;
      const known = contactId3 === "" ? void 0 : byId.get(contactId3);
      if (known) return known;
      const [only, another] = (_a2 = byName.get(nameKey(contactName))) != null ? _a2 : [];
      if (contactName === "") return noteReasons.noContact;
      if (!only) return noteReasons.unknownContact;
      if (another) return noteReasons.severalContacts;
      return only;
    };
  }
  function compare2(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  // src/domain/group/progress.ts
  var STUCK_AFTER_DAYS = 7;
  var DAY_MILLISECONDS = 864e5;
  function progressOf(input) {
    var _a, _b, _c, _d;
    const nowLocal = input.toLocal(input.now);
    const counting = /* @__PURE__ */ new Map();
    for (const { email, coachMayLook, privateFigures } of input.members) {
      if (!coachMayLook) continue;
      const tally2 = new Tally((_a = input.mondayLocal) != null ? _a : mondayOf(nowLocal), nowLocal);
      if (privateFigures && email !== input.own) tally2.addPrivate(privateFigures);
      counting.set(email, tally2);
    }
    const toLocal = (instant) => instant ? input.toLocal(instant) : "";
    for (const contact of input.contacts) {
      (_b = counting.get(contact.owner)) == null ? void 0 : _b.countContact(contact, toLocal);
    }
    for (const talk of input.interviews) (_c = counting.get(talk.owner)) == null ? void 0 : _c.countTalk(talk, toLocal);
    for (const win of input.wins) (_d = counting.get(win.owner)) == null ? void 0 : _d.countWin(win, toLocal);
    return input.members.map(({ email, coachMayLook, privatePeople }) => {
      var _a2, _b2;
      return {
        memberEmail: email,
        figures: (_b2 = (_a2 = counting.get(email)) == null ? void 0 : _a2.figures()) != null ? _b2 : null,
        ...coachMayLook && privatePeople > 0 ? { privatePeople } : {}
      };
    });
  }
  function mondayOf(local) {
    var _a;
    const weekday = (((_a = dayNumber(local)) != null ? _a : 0) + 3) % 7;
    return addDays(local, -weekday);
  }
  var Tally = class {
    constructor(monday, nowLocal) {
      this.counts = {
        askedThisWeek: 0,
        metThisWeek: 0,
        asked: 0,
        met: 0,
        answered: 0,
        thanked: 0,
        thankedOnTime: 0,
        winsThisWeek: 0,
        wins: 0,
        openQuestions: 0
      };
      this.last = "";
      this.monday = monday;
      this.nextMonday = addDays(monday, 7);
      this.nowLocal = nowLocal;
    }
    countContact({ askedOn, lastContactOn, stage }, toLocal) {
      this.happened(toLocal(lastContactOn));
      const askedAt = toLocal(askedOn);
      if (stage === "To ask" || !this.happened(askedAt)) return;
      this.counts.asked += 1;
      if (this.isInWeek(askedAt)) this.counts.askedThisWeek += 1;
      if (stage !== "Asked") this.counts.answered += 1;
    }
    countTalk(talk, toLocal) {
      const thankedAt = toLocal(talk.thankedOn);
      const isThanked = this.happened(thankedAt);
      const startsAt = toLocal(talk.startsAt);
      if (!this.happened(startsAt)) return;
      this.counts.met += 1;
      if (this.isInWeek(startsAt)) this.counts.metThisWeek += 1;
      if (!isThanked) return;
      this.counts.thanked += 1;
      const waited = Number(talk.thankedOn) - Number(endOf(talk));
      if (waited <= DAY_MILLISECONDS) this.counts.thankedOnTime += 1;
    }
    countWin({ kind, sharedOn, coachReply }, toLocal) {
      const sharedAt = toLocal(sharedOn);
      this.happened(sharedAt);
      if (kind === "Question" && coachReply === "") this.counts.openQuestions += 1;
      if (kind !== "Win") return;
      this.counts.wins += 1;
      if (this.isInWeek(sharedAt)) this.counts.winsThisWeek += 1;
    }
    addPrivate({ weeks, lastActivityLocal, ...all }) {
      var _a, _b;
      this.happened(lastActivityLocal);
      const week = weeks[this.monday];
      this.counts.asked += all.asked;
      this.counts.met += all.met;
      this.counts.answered += all.answered;
      this.counts.thanked += all.thanked;
      this.counts.thankedOnTime += all.thankedOnTime;
      this.counts.askedThisWeek += (_a = week == null ? void 0 : week.asked) != null ? _a : 0;
      this.counts.metThisWeek += (_b = week == null ? void 0 : week.met) != null ? _b : 0;
    }
    figures() {
      const lastActivityLocal = dayOf(this.last);
      const isStuck = this.last !== "" && daysBetween(this.last, this.nowLocal) >= STUCK_AFTER_DAYS;
      return { ...this.counts, lastActivityLocal, stuckSinceLocal: isStuck ? lastActivityLocal : "" };
    }
    isInWeek(local) {
      return local >= this.monday && local < this.nextMonday;
    }
    /** Has it come to pass? A date ahead is a plan. */
    happened(local) {
      if (local === "" || local > this.nowLocal) return false;
      if (local > this.last) this.last = local;
      return true;
    }
  };

  // src/words/en/private-figures.ts
  var privateFigureWords = {
    asked: "asked",
    met: "met",
    answered: "answered",
    thanked: "thanked",
    onTime: "on time",
    last: "last"
  };

  // src/domain/just-me/figures.ts
  var WEEKS = 3;
  var MOST = 1e5;
  function latestMondays(monday) {
    return Array.from({ length: WEEKS }, (_, at) => addDays(monday, -7 * at));
  }
  function writeFigures(figures) {
    const { asked: asked2, met, answered, thanked, thankedOnTime, lastActivityLocal } = figures;
    const all = [
      `${privateFigureWords.asked} ${asked2}`,
      `${privateFigureWords.met} ${met}`,
      `${privateFigureWords.answered} ${answered}`,
      `${privateFigureWords.thanked} ${thanked}`,
      `${privateFigureWords.onTime} ${thankedOnTime}`,
      ...lastActivityLocal ? [`${privateFigureWords.last} ${lastActivityLocal}`] : []
    ];
    const weeks = Object.entries(figures.weeks).map(
      ([monday, week]) => `${monday}: ${privateFigureWords.asked} ${week.asked}, ${privateFigureWords.met} ${week.met}`
    );
    return [all.join(", "), ...weeks].join("; ");
  }
  function readFigures(text) {
    var _a, _b;
    if (text === "") return null;
    const [all = "", ...parts] = text.slice(0, 1e3).split(";");
    const weeks = parts.flatMap((part) => {
      var _a2;
      const monday = (_a2 = /^\s*(\d{4}-\d\d-\d\d):/.exec(part)) == null ? void 0 : _a2[1];
      return monday ? [[monday, { asked: numberIn(part, privateFigureWords.asked), met: numberIn(part, privateFigureWords.met) }]] : [];
    });
    return {
      asked: numberIn(all, privateFigureWords.asked),
      met: numberIn(all, privateFigureWords.met),
      answered: numberIn(all, privateFigureWords.answered),
      thanked: numberIn(all, privateFigureWords.thanked),
      thankedOnTime: numberIn(all, privateFigureWords.onTime),
      lastActivityLocal: (_b = (_a = new RegExp(`\\b${privateFigureWords.last} (\\d{4}-\\d\\d-\\d\\d)`).exec(all)) == null ? void 0 : _a[1]) != null ? _b : "",
      weeks: Object.fromEntries(weeks)
    };
  }
  function numberIn(text, word) {
    var _a;
    const digits = (_a = new RegExp(`\\b${word} (\\d{1,6})\\b`).exec(text)) == null ? void 0 : _a[1];
    return Math.min(MOST, Number(digits != null ? digits : 0));
  }

  // src/sheet/group.ts
  function readMember({ cells }) {
    const email = cellText(cells.email).toLowerCase();
    return {
      name: cellText(cells.name) || email,
      email,
      role: cellChoice(cells.role, ROLES, "Member"),
      weeklyRequests: aim(cells.weeklyRequests),
      weeklyInterviews: aim(cells.weeklyInterviews),
      coachMayLook: cellChecked(cells.coachMayLook),
      introduces: cellChecked(cells.introduces),
      joinedOn: cellDate(cells.joinedOn),
      areDraftsOn: cellChecked(cells.draftsOn),
      lastRunOn: cellDate(cells.lastRun),
      privatePeople: aim(cells.privatePeople),
      privateFigures: readFigures(cellText(cells.privateFigures))
    };
  }
  function readWin({ cells }) {
    return {
      id: cellText(cells.id),
      sharedOn: cellDate(cells.when),
      member: cellText(cells.member),
      kind: cellChoice(cells.kind, WIN_KINDS, "Comment"),
      what: cellText(cells.what),
      about: cellText(cells.about),
      contactId: cellText(cells.contactId),
      coachReply: cellText(cells.coachReply),
      repliedOn: cellDate(cells.repliedOn),
      readReply: cellText(cells.readReply),
      owner: cellText(cells.owner).toLowerCase()
    };
  }
  function aim(value) {
    return Math.max(0, Math.round(cellNumber(value, 0)));
  }

  // src/sheet/interviews.ts
  var USUAL_MINUTES = 20;
  function readInterview({ cells }) {
    const state = cellText(cells.thankYou);
    return {
      id: cellText(cells.id),
      contactId: cellText(cells.contactId),
      contactName: cellText(cells.contactName),
      purpose: cellText(cells.purpose),
      about: cellText(cells.about),
      startsAt: cellDate(cells.startsAt),
      minutes: Math.max(0, cellNumber(cells.minutes, USUAL_MINUTES)),
      where: cellText(cells.where),
      isConfirmed: cellChecked(cells.confirmed),
      questions: cellText(cells.questions),
      learned: cellText(cells.learned),
      helpReceived: cellText(cells.helpReceived),
      resume: cellChoice(cells.resume, RESUME_STATES, "Not asked"),
      // A word that is none of ours is a person's own: hands off, like a note that is not wanted.
      thankYou: state === "" ? "Not due" : cellChoice(state, THANK_YOU_STATES, "Skipped"),
      thankYouDue: cellDate(cells.thankYouDue),
      thankedOn: cellDate(cells.thankedOn),
      problem: cellText(cells.problem),
      draftId: cellText(cells.draftId),
      owner: cellText(cells.owner).toLowerCase()
    };
  }
  function hasUnreadableStart({ cells }) {
    return cells.startsAt !== "" && cellDate(cells.startsAt) === null;
  }

  // src/sheet/write-rows.ts
  function updateRows(table, changes, isOurs = () => false) {
    if (changes.size === 0) return { missing: [], table };
    const { sheet, tab } = table;
    const now = tableOf(sheet, tab, readLines(sheet));
    columnNumber(tab, now.columnNumbers, "id");
    const [known, rows] = [rowsById(table), rowsById(now)];
    const missing = [...changes.keys()].filter((id5) => id5 === "" || !rows.has(id5));
    const wishes = [];
    const news = /* @__PURE__ */ new Set();
    for (const [id5, cells] of changes) {
      const row = rows.get(id5);
      for (const [key2, value] of Object.entries(cells)) {
        const column = columnNumber(tab, now.columnNumbers, key2) - 1;
        if (!row || id5 === "") continue;
        const seen = known.get(id5);
        const isTheirs = seen !== void 0 && table.columnNumbers.has(key2) && !isOurs(id5, key2) && !isSameCell(storedCell(seen.cells[key2]), storedCell(row.cells[key2]));
        if (isTheirs) continue;
        const written = asLabel(tab.columns[key2], value);
        wishes.push({ row: row.rowNumber - 1, column, value: written, key: key2 });
        if (!holds(row.cells[key2], value) || typeof value === "object" && value !== null)
          news.add(key2);
      }
    }
    const wanted = wishes.filter(({ key: key2 }) => key2 !== null && news.has(key2));
    const { lines, gone } = settle(sheet, tab, now.lines, wanted);
    const idAt = (row) => {
      var _a;
      return cellText((_a = now.lines[row]) == null ? void 0 : _a[columnOf(now, "id")]);
    };
    const lost = gone.filter(({ key: key2 }) => key2 !== null).map(({ row }) => idAt(row));
    const after = tableOf(sheet, tab, lines);
    const left = rowsById(after);
    return {
      missing: [...missing, ...new Set(lost.filter((id5) => id5 !== "" && !left.has(id5)))],
      table: after
    };
  }
  function columnOf({ columnNumbers }, key2) {
    var _a;
    return ((_a = columnNumbers.get(key2)) != null ? _a : 0) - 1;
  }

  // src/actions/just-me/note-private.ts
  function noteIfPrivate(keeper) {
    if (!(keeper == null ? void 0 : keeper.isChanged)) return;
    withDocumentLock(() => noteFigures(keeper));
  }
  function noteFigures(rows, leaving = "") {
    const book = openBook();
    const read2 = readTableIfThere(book, GROUP);
    if (!(read2 == null ? void 0 : read2.columnNumbers.has("id"))) return;
    const me = myAddress();
    const table = withIds(read2, "member");
    const own = table.rows.filter((row) => readMember(row).email === me);
    const changes = own.map((row) => {
      const { coachMayLook } = readMember(row);
      const cells = figureCells(rows, coachMayLook, book.getSpreadsheetTimeZone(), leaving);
      const known = Object.entries(cells).filter(([key2]) => table.columnNumbers.has(key2));
      return [cellText(row.cells.id), Object.fromEntries(known)];
    });
    updateRows(table, new Map(changes));
    rows.isChanged = false;
  }
  function figureCells(rows, isTold, timeZone, leaving = "") {
    const people = rows.all.filter(({ id: id5 }) => id5 !== leaving);
    const count3 = people.length;
    if (!isTold || count3 === 0) return { privatePeople: null, privateFigures: null };
    return {
      privatePeople: count3,
      privateFigures: writeFigures(figuresOf(people, rows.owner, timeZone))
    };
  }
  function figuresOf(people, email, timeZone) {
    var _a, _b, _c, _d, _e, _f;
    const toLocal = (instant) => toLocalDateTime(instant, timeZone);
    const now = /* @__PURE__ */ new Date();
    const input = {
      members: [{ email, coachMayLook: true }],
      contacts: privateTable(people, CONTACTS).map((row) => ({ ...readContact(row), owner: email })),
      interviews: privateTable(people, INTERVIEWS).map((row) => ({
        ...readInterview(row),
        owner: email
      })),
      wins: [],
      own: email,
      now,
      toLocal
    };
    const [latest2, ...others] = latestMondays(mondayOf(toLocal(now))).map((mondayLocal) => {
      var _a2;
      const figures = (_a2 = progressOf({ ...input, mondayLocal })[0]) == null ? void 0 : _a2.figures;
      return { mondayLocal, figures };
    });
    const all = latest2 == null ? void 0 : latest2.figures;
    return {
      asked: (_a = all == null ? void 0 : all.asked) != null ? _a : 0,
      met: (_b = all == null ? void 0 : all.met) != null ? _b : 0,
      answered: (_c = all == null ? void 0 : all.answered) != null ? _c : 0,
      thanked: (_d = all == null ? void 0 : all.thanked) != null ? _d : 0,
      thankedOnTime: (_e = all == null ? void 0 : all.thankedOnTime) != null ? _e : 0,
      lastActivityLocal: (_f = all == null ? void 0 : all.lastActivityLocal) != null ? _f : "",
      weeks: Object.fromEntries(
        [latest2, ...others].flatMap(
          (one) => {
            var _a2, _b2, _c2, _d2;
            return one ? [
              [
                one.mondayLocal,
                { asked: (_b2 = (_a2 = one.figures) == null ? void 0 : _a2.askedThisWeek) != null ? _b2 : 0, met: (_d2 = (_c2 = one.figures) == null ? void 0 : _c2.metThisWeek) != null ? _d2 : 0 }
              ]
            ] : [];
          }
        )
      )
    };
  }

  // src/actions/who-am-i.ts
  function whoAmI() {
    return { email: myAddress(), isInGroup: openBook().getSheetByName(GROUP.name) !== null };
  }
  function needGroup(me) {
    if (me.isInGroup) return me;
    throw new Problem("bad-input", justMeProblems.noGroup);
  }

  // src/actions/group/file-tabs.ts
  var TAB_OF = {
    Contacts: CONTACTS,
    Interviews: INTERVIEWS,
    Answers: ANSWERS,
    Organizations: ORGANIZATIONS,
    Wins: WINS
  };

  // src/actions/group/bring-records.ts
  function previewRecords(input) {
    const file = checkedFile(input);
    const me = whoAmI();
    return withDocumentLock(() => counted(planBringing(openBook(), me, file), file));
  }
  function bringRecords(input) {
    const file = checkedFile(input);
    const me = whoAmI();
    return withDocumentLock(() => {
      const book = openBook();
      const plan = planBringing(book, me, file);
      const keeper = me.isInGroup ? PrivateRows.open(book, me.email) : null;
      if (keeper) keepApart(keeper, book, plan);
      const [contacts, ...others] = plan.parts;
      for (const part of [...others, contacts]) if (part) write(part, me);
      if (keeper) noteFigures(keeper);
      if (recall().settings.name === "" && file.settings.name !== "") rememberSettings(file.settings);
      return counted(plan, file);
    });
  }
  var TABS2 = [
    ["Contacts", "contact"],
    ["Interviews", "interview"],
    ["Answers", "answer"],
    ["Organizations", "organization"]
  ];
  function planBringing(book, me, file) {
    var _a, _b, _c, _d, _e, _f;
    const tables = TABS2.map(([name, prefix]) => ({
      name,
      table: withIds(readTable(book, TAB_OF[name]), prefix)
    }));
    const here = ((_b = (_a = tables[0]) == null ? void 0 : _a.table.rows) != null ? _b : []).map((row) => readContact(row)).filter((one) => isMine(one, me));
    const planned = planImport(here, file.tabs.Contacts.map(asPerson));
    const sameAs = /* @__PURE__ */ new Map();
    planned.forEach(({ knownId }, at) => {
      var _a2;
      const id5 = cellText((_a2 = file.tabs.Contacts[at]) == null ? void 0 : _a2.cells.id);
      if (knownId !== null && knownId !== id5) sameAs.set(id5, knownId);
    });
    const targets = new Set(
      ((_d = (_c = tables[3]) == null ? void 0 : _c.table.rows) != null ? _d : []).map((row) => readOrganization(row)).filter((one) => isMine(one, me)).map(({ organization }) => normalizedOrganization(organization))
    );
    const parts = tables.map(({ name, table }) => {
      const rows = file.tabs[name];
      const there = new Set(table.rows.map(({ cells }) => cellText(cells.id)));
      const isKnown2 = ({ cells }) => there.has(cellText(cells.id)) || name === "Contacts" && sameAs.has(cellText(cells.id)) || name === "Organizations" && targets.has(normalizedOrganization(cellText(cells.organization)));
      const fresh = rows.filter((row) => !isKnown2(row)).map((row) => withContact(row, sameAs));
      return { table, fresh, known: rows.length - fresh.length };
    });
    const freshPeople = new Set(((_f = (_e = parts[0]) == null ? void 0 : _e.fresh) != null ? _f : []).map(({ cells }) => cellText(cells.id)));
    const aside = me.isInGroup ? file.privateIds.filter((id5) => freshPeople.has(id5)) : [];
    return { parts, aside: new Set(aside) };
  }
  function asPerson({ cells }) {
    const text = (key2) => cellText(cells[key2]);
    return {
      ...{ name: text("name"), email: text("email"), phone: text("phone"), title: text("title") },
      ...{ organization: text("organization"), field: text("field"), kind: text("kind") },
      ...{ association: text("association"), introducedBy: text("introducedBy") },
      ...{ linkedIn: text("linkedIn"), notes: "" }
    };
  }
  function withContact(row, sameAs) {
    const contactId3 = sameAs.get(cellText(row.cells.contactId));
    return contactId3 === void 0 ? row : { ...row, cells: { ...row.cells, contactId: contactId3 } };
  }
  function keepApart(keeper, book, { parts, aside }) {
    const [contacts, interviews, answers] = parts;
    if (!contacts || !interviews || !answers) return;
    const takeOut2 = (part, key2, id5) => {
      const rows = part.fresh.filter(({ cells }) => cellText(cells[key2]) === id5);
      part.fresh.splice(0, part.fresh.length, ...part.fresh.filter((row) => !rows.includes(row)));
      return rows;
    };
    for (const id5 of aside) {
      const [contact] = takeOut2(contacts, "id", id5);
      if (!contact || keeper.find(id5)) continue;
      const talks = takeOut2(interviews, "contactId", id5);
      const lists = { introduced: [], wins: [], answers: takeOut2(answers, "contactId", id5) };
      keeper.save({ id: id5, book: book.getId(), isMoving: false, contact, talks, ...lists });
    }
  }
  function write({ table, fresh }, me) {
    if (fresh.length === 0) return;
    const { tab, sheet, lines } = table;
    const headers = [
      ...new Set(fresh.flatMap(({ ownCells }) => ownCells.map(({ header }) => header)))
    ];
    const ours = Object.values(tab.columns).map(({ header }) => header);
    const own = headers.filter((header) => !ours.some((one) => sameHeader(one, header))).filter((header) => table.headers.some((one) => sameHeader(one, header))).map((header, at) => [`own${at}`, { header, kind: "text", width: 160, note: "" }]);
    const records = fresh.map(({ cells, ownCells }) => {
      const known = Object.entries(cells).filter(([key2]) => Object.keys(tab.columns).includes(key2));
      const beside = own.flatMap(([key2, { header }]) => {
        const cell = ownCells.find((one) => one.header === header);
        return cell ? [[key2, cell.value]] : [];
      });
      const values = [...known, ...beside].map(([key2, cell]) => [key2, restoredCell(cell)]);
      const draft = tab === INTERVIEWS ? { draft: null } : {};
      return { ...Object.fromEntries(values), ...draft, owner: me.email };
    });
    const withOwn = { ...tab, columns: { ...tab.columns, ...Object.fromEntries(own) } };
    appendRows(tableOf(sheet, withOwn, lines), records);
  }
  function counted({ parts, aside }, file) {
    var _a, _b, _c, _d;
    const [people, talks, answers, organizations] = parts;
    return {
      from: file.from,
      people: (_a = people == null ? void 0 : people.fresh.length) != null ? _a : 0,
      talks: (_b = talks == null ? void 0 : talks.fresh.length) != null ? _b : 0,
      answers: (_c = answers == null ? void 0 : answers.fresh.length) != null ? _c : 0,
      organizations: (_d = organizations == null ? void 0 : organizations.fresh.length) != null ? _d : 0,
      known: parts.reduce((sum2, { known }) => sum2 + known, 0),
      justMe: aside.size,
      wins: file.tabs.Wins.length
    };
  }
  function checkedFile(input) {
    const read2 = readRecordsFile(input);
    if (!read2.ok) throw new Problem("bad-input", FILE_PROBLEMS[read2.problem]);
    if (FILE_TABS.every((tab) => read2.file.tabs[tab].length === 0))
      throw new Problem("bad-input", recordsFileProblems.nobody);
    return read2.file;
  }
  var FILE_PROBLEMS = {
    "cut-off": recordsFileProblems.cutOff,
    "other-kind": recordsFileProblems.otherKind,
    newer: recordsFileProblems.newer,
    "too-many": recordsFileProblems.tooMany,
    broken: recordsFileProblems.broken
  };

  // src/answer.ts
  function answer(action) {
    try {
      return { ok: true, value: action() };
    } catch (error) {
      if (error instanceof Problem) return { ok: false, code: error.code, message: error.message };
      logUnexpected(error);
      return { ok: false, code: "google", message: explain(error) };
    }
  }
  function explain(error) {
    var _a, _b;
    const permission = permissionOf(error);
    return permission ? notAllowed(permission) : (_b = (_a = knownAs(error)) == null ? void 0 : _a[1]) != null ? _b : googleWords.unexpected;
  }
  function stopReasonOf(error) {
    var _a, _b;
    const isForbidden = error instanceof Problem && error.code === "no-permission";
    if (isForbidden || permissionOf(error)) return "permission";
    return (_b = (_a = knownAs(error)) == null ? void 0 : _a[2]) != null ? _b : "google";
  }
  function permissionOf(error) {
    return error instanceof Error ? permissionNamedIn(error.message) : null;
  }
  function knownAs(error) {
    const text = error instanceof Error ? error.message : "";
    return GOOGLE_SAYS.find(([pattern]) => pattern.test(text));
  }
  function notAllowed({ scope, words, use }) {
    const where = BASIC_SCOPES.includes(scope) ? googleWords.allowInMenu : googleWords.allowInCheck;
    return `${googleWords.notAllowed(words, use)} ${where}`;
  }
  var STORE_FULL = /property storage quota/i;
  function isStoreFull(error) {
    return error instanceof Error && STORE_FULL.test(error.message);
  }
  var GOOGLE_SAYS = [
    [
      /permissions are not sufficient|Authorization is required|PERMISSION_DENIED|permisos especificados no son suficientes|se requiere autorización/i,
      googleWords.permissionMissing,
      "permission"
    ],
    [/too many (?:time-based )?triggers/i, googleWords.tooManyTriggers, "quota"],
    [/protected cell or object|celda o un objeto protegido/i, googleWords.isProtected, "google"],
    // Before the daily allowances: that one does not come back by itself.
    [STORE_FULL, googleWords.storeFull, "google"],
    [/data validation rules|reglas de validación de datos/i, googleWords.cellRefused, "google"],
    [
      /too many times|computer time|quota|Try Utilities\.sleep|demasiadas veces en un mismo día/i,
      googleWords.usedUp,
      "quota"
    ],
    [
      /server error occurred|Service (Spreadsheets|invoked)|timed out|error en el servidor/i,
      googleWords.noAnswer,
      "google"
    ]
  ];
  var MOST_PLACES = 5;
  function logUnexpected(error) {
    const { stack = "", message } = error instanceof Error ? error : { message: "" };
    const places = stack.slice(stack.indexOf(message) + message.length).split("\n");
    const place = places.filter((one) => /^\s+at /.test(one)).slice(0, MOST_PLACES).join("\n");
    console.error(`Unexpected ${error instanceof Error ? error.name : typeof error}
${place}`);
  }

  // src/words/en/group-letters.ts
  var total = (count3, what, aim3) => aim3 > 0 ? `${count3} ${what}; our aim was ${aim3}` : `${count3} ${what}`;
  var digestLetter = {
    subject: (from, wins) => wins === 0 ? `Our week from ${from}` : `Our week from ${from}: ${wins === 1 ? "1 win" : `${wins} wins`}`,
    hello: "Hello everyone,",
    week: (from, to) => `This is our week from ${from} to ${to}.`,
    wins: "What went well",
    noWins: "No wins were shared this week. A small one counts too: a reply, a good question, a first call.",
    numbers: "Our numbers",
    asked: (count3, aim3) => total(count3, "people asked", aim3),
    met: (count3, aim3) => total(count3, "talks held", aim3),
    counted: (counted2, all) => `(Counted for ${counted2} of ${all} of us.)`,
    questions: "Open questions",
    noQuestions: "Nobody is waiting for an answer.",
    comments: "Also said",
    more: (count3) => `… and ${count3} more in the Wins tab.`,
    end: (coachName) => `Until we meet,
${coachName}`
  };

  // src/domain/group/digest.ts
  var MOST_LINES = 20;
  var MOST_CHARACTERS_A_LINE = 300;
  function weekOfDigest(nowLocal, weekday) {
    var _a;
    const today = (((_a = dayNumber(nowLocal)) != null ? _a : 0) + 4) % 7;
    return mondayOf(addDays(nowLocal, -((today - weekday + 7) % 7)));
  }
  function composeDigest(input) {
    const { mondayLocal } = input;
    const isOfWeek = ({ sharedAtLocal }) => mondayOf(sharedAtLocal) === mondayLocal && sharedAtLocal !== "";
    const wins = input.wins.filter((one) => one.kind === "Win" && isOfWeek(one));
    const comments = input.wins.filter((one) => one.kind === "Comment" && isOfWeek(one));
    const questions = input.wins.filter((one) => one.kind === "Question" && !one.isAnswered);
    const from = dayInLetter(mondayLocal);
    const parts = [
      digestLetter.hello,
      digestLetter.week(from, dayInLetter(addDays(mondayLocal, 6))),
      section(digestLetter.wins, wins, digestLetter.noWins),
      numbers(input),
      section(digestLetter.questions, questions, digestLetter.noQuestions),
      comments.length > 0 ? section(digestLetter.comments, comments, "") : "",
      digestLetter.end(input.coachName)
    ];
    return {
      subject: digestLetter.subject(from, wins.length),
      body: parts.filter((part) => part !== "").join("\n\n")
    };
  }
  function section(title, lines, none) {
    const told2 = lines.slice(0, MOST_LINES).map((one) => `• ${one.member}: ${short(one.what)}`);
    const left = lines.length - told2.length;
    const more = left > 0 ? [digestLetter.more(left)] : [];
    return [title, ...told2.length === 0 ? [none] : told2, ...more].join("\n");
  }
  function numbers({ members, progress }) {
    const counted2 = progress.flatMap(({ memberEmail, figures }) => {
      const member2 = members.find(({ email }) => email === memberEmail);
      return member2 && figures ? [{ member: member2, figures }] : [];
    });
    if (counted2.length === 0) return "";
    const sum2 = (of) => counted2.reduce((all, one) => all + of(one), 0);
    const lines = [
      digestLetter.asked(
        sum2((one) => one.figures.askedThisWeek),
        sum2((one) => one.member.weeklyRequests)
      ),
      digestLetter.met(
        sum2((one) => one.figures.metThisWeek),
        sum2((one) => one.member.weeklyInterviews)
      )
    ];
    const left = members.length - counted2.length;
    const note = left > 0 ? [digestLetter.counted(counted2.length, members.length)] : [];
    return [digestLetter.numbers, ...lines.map((line4) => `• ${line4}`), ...note].join("\n");
  }
  function short(text) {
    const line4 = Array.from(text.replace(/\s+/g, " ").trim());
    return line4.length > MOST_CHARACTERS_A_LINE ? `${line4.slice(0, MOST_CHARACTERS_A_LINE - 1).join("")}…` : line4.join("");
  }

  // src/domain/mail/compose-link.ts
  var GMAIL = "https://mail.google.com/mail/";
  function draftsSearchUrl(authUser, to) {
    const account = authUser === "" ? "" : `u/?authuser=${encoded(authUser)}`;
    const query = encoded(`in:draft to:${to}`).replace(/%20/g, "+");
    return `${GMAIL}${account}#search/${query}`;
  }
  function encoded(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "�"));
  }

  // src/domain/mail/email-address.ts
  var import_email_addresses = __toESM(require_email_addresses());

  // src/words/en/email-address.ts
  var addressWords = {
    quoted: (typed, isCut) => `"${typed}${isCut ? "…" : ""}"`,
    missing: "There is no e-mail address: add one.",
    noAt: (shown) => `${shown} has no @: write the whole e-mail address.`,
    several: (shown) => `${shown} is more than one address: keep one, since a note goes to one person.`,
    tooLong: (shown) => `${shown} is too long for an e-mail address.`,
    mailto: (shown) => `Take "mailto:" off the front of ${shown}.`,
    moreThanAddress: (shown) => `${shown} holds more than the address: leave only the address.`,
    blank: (shown) => `${shown} has a blank in it: take it out.`,
    nothingBeforeAt: (shown) => `${shown} has nothing before the @: write the whole address.`,
    endsWithStop: (shown) => `${shown} ends with a full stop: take it off.`,
    breaksOff: (shown) => `${shown} breaks off after the @: it goes on like "example.com".`,
    twoStops: (shown) => `${shown} has two full stops in a row: take one out.`,
    notAnAddress: (shown) => `${shown} is not an e-mail address: compare it with the card or the mail it came from.`,
    letter: (shown, letter3) => `${shown} has the letter "${letter3}" in it, which drafts cannot carry: look for a slip, or write from Gmail yourself.`,
    invisible: (shown) => `${shown} has a blank or an invisible character in it: type the address anew.`
  };

  // src/domain/mail/email-address.ts
  var MAX_LOCAL_LENGTH = 64;
  var MAX_ADDRESS_LENGTH = 254;
  var MAX_TEXT_LENGTH = 400;
  var LOCAL_PART = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
  var LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
  var LAST_LABEL = /^(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)$/i;
  var PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
  function readAddress(text) {
    var _a;
    const typed = text.trim();
    const mailbox = onlyMailbox(typed);
    if (mailbox === null || !isReachable(mailbox.address) || !typed.includes(mailbox.address)) {
      return { ok: false, problem: problemOf(typed) };
    }
    return { ok: true, email: mailbox.address, name: ((_a = mailbox.name) != null ? _a : "").trim() };
  }
  function onlyMailbox(typed) {
    if (typed.length > MAX_TEXT_LENGTH || /[\p{Cc}\u2028\u2029]/u.test(typed)) return null;
    const list = import_email_addresses.default.parseAddressList({
      input: typed,
      rfc6532: true,
      commaInDisplayName: true
    });
    const [only, ...others] = list != null ? list : [];
    if ((only == null ? void 0 : only.type) !== "mailbox" || others.length > 0) return null;
    return only.parts.comments.some(({ tokens }) => tokens.trim() !== "") ? null : only;
  }
  function isReachable(address) {
    var _a;
    const at = address.lastIndexOf("@");
    const labels2 = address.slice(at + 1).split(".");
    return at > 0 && at <= MAX_LOCAL_LENGTH && address.length <= MAX_ADDRESS_LENGTH && LOCAL_PART.test(address.slice(0, at)) && labels2.length > 1 && labels2.every((label) => LABEL.test(label)) && LAST_LABEL.test((_a = labels2[labels2.length - 1]) != null ? _a : "");
  }
  function problemOf(typed) {
    if (typed === "") return addressWords.missing;
    const shown = addressWords.quoted(typed.slice(0, 80).replace(/\s+/g, " "), typed.length > 80);
    const ats = typed.slice(0, MAX_TEXT_LENGTH).split("@").length - 1;
    if (ats === 0) return addressWords.noAt(shown);
    if (ats > 1) return addressWords.several(shown);
    if (typed.length > MAX_TEXT_LENGTH) return addressWords.tooLong(shown);
    if (/^mailto:/i.test(typed)) return addressWords.mailto(shown);
    if (/[():;]/.test(typed)) return addressWords.moreThanAddress(shown);
    const address = addressIn(typed);
    if (!PRINTABLE_ASCII.test(address)) return oddLetter(shown, address);
    return /\s/.test(address) ? addressWords.blank(shown) : problemOfParts(shown, address);
  }
  function problemOfParts(shown, address) {
    const at = address.indexOf("@");
    const domain = address.slice(at + 1);
    if (at === 0) return addressWords.nothingBeforeAt(shown);
    if (at > MAX_LOCAL_LENGTH || address.length > MAX_ADDRESS_LENGTH) return addressWords.tooLong(shown);
    if (domain.endsWith(".")) return addressWords.endsWithStop(shown);
    if (!domain.includes(".")) return addressWords.breaksOff(shown);
    return address.includes("..") ? addressWords.twoStops(shown) : addressWords.notAnAddress(shown);
  }
  function addressIn(typed) {
    const open = typed.indexOf("<");
    const close = typed.indexOf(">", open);
    return open === -1 || close === -1 ? typed : typed.slice(open + 1, close).trim();
  }
  function oddLetter(shown, address) {
    var _a;
    const letter3 = (_a = [...address].find((one) => !PRINTABLE_ASCII.test(one))) != null ? _a : "";
    return /[\p{L}\p{N}]/u.test(letter3) ? addressWords.letter(shown, letter3) : addressWords.invisible(shown);
  }

  // src/google/document-store.ts
  function readShared(name) {
    var _a, _b;
    return (_b = (_a = PropertiesService.getDocumentProperties()) == null ? void 0 : _a.getProperty(name)) != null ? _b : null;
  }
  function writeShared(name, value) {
    var _a;
    (_a = PropertiesService.getDocumentProperties()) == null ? void 0 : _a.setProperty(name, value);
  }

  // src/sheet/answers.ts
  function readAnswer({ cells }) {
    return {
      interviewId: cellText(cells.interviewId),
      contactId: cellText(cells.contactId),
      contactName: cellText(cells.contactName),
      askedOn: cellDate(cells.askedOn),
      question: cellText(cells.question),
      answer: cellText(cells.answer),
      owner: cellText(cells.owner).toLowerCase()
    };
  }

  // src/sheet/questions.ts
  function readQuestion({ cells }) {
    return {
      text: cellText(cells.text),
      topic: cellText(cells.topic),
      kind: cellChoice(cells.kind, QUESTION_KINDS, "Own"),
      // A question typed by hand has no tick yet: who adds one means to ask it.
      inUse: cells.inUse === "" || cellChecked(cells.inUse),
      addedBy: cellText(cells.addedBy)
    };
  }
  function questionCells(question) {
    return { ...question };
  }

  // src/actions/page/read-sheet.ts
  var ID_PREFIXES = {
    [CONTACTS.name]: "contact",
    [INTERVIEWS.name]: "interview",
    [ORGANIZATIONS.name]: "organization",
    [WINS.name]: "win"
  };
  var PRIVATE_TABS = /* @__PURE__ */ new Set([CONTACTS.name, INTERVIEWS.name, ANSWERS.name]);
  var SheetReading = class {
    /** @param known tabs that need not be read again, as they are now */
    constructor(known = /* @__PURE__ */ new Map()) {
      this.known = known;
      this.book = openBook();
      this.tables = /* @__PURE__ */ new Map();
      this.keeper = null;
      this.records = /* @__PURE__ */ new Map();
    }
    /** Whose private people stand among the rows that are read from now on. */
    keptBy(keeper) {
      this.keeper = keeper;
    }
    get timeZone() {
      return this.book.getSpreadsheetTimeZone();
    }
    get contacts() {
      return this.recordsOf(CONTACTS, readContact);
    }
    get interviews() {
      return this.recordsOf(INTERVIEWS, readInterview);
    }
    get templates() {
      return this.recordsOf(TEMPLATES, readTemplate).map(({ record: record3 }) => record3);
    }
    get questions() {
      return this.recordsOf(QUESTIONS, readQuestion).map(({ record: record3 }) => record3);
    }
    get answers() {
      return this.recordsOf(ANSWERS, readAnswer).map(({ record: record3 }) => record3);
    }
    get organizations() {
      return this.recordsOf(ORGANIZATIONS, readOrganization).map(({ record: record3 }) => record3);
    }
    /** null in a sheet of one person. */
    get group() {
      if (!this.isThere(GROUP)) return null;
      return {
        members: distinct(this.recordsOf(GROUP, readMember).map(({ record: record3 }) => record3)),
        wins: this.recordsOf(WINS, readWin).map(({ record: record3 }) => record3)
      };
    }
    get isSetUp() {
      return this.isThere(CONTACTS) && this.isThere(INTERVIEWS);
    }
    /** What a person has to mend: tabs that are missing, and columns of those that were read. */
    get problems() {
      const tabs = this.isThere(GROUP) ? [...TABS, ...GROUP_TABS] : TABS;
      return tabs.flatMap((tab) => {
        if (!this.isThere(tab)) return [{ tab: tab.name, message: tabMissing(tab.name).message }];
        const table = this.tables.get(tab.name);
        return !table ? [] : entriesOf(tab).filter(([key2]) => !table.columnNumbers.has(key2)).map(([key2]) => ({ tab: tab.name, message: columnMissing(tab, key2) }));
      });
    }
    isThere({ name }) {
      const table = this.tables.get(name);
      return table === void 0 ? this.book.getSheetByName(name) !== null : table !== null;
    }
    recordsOf(tab, read2) {
      var _a, _b;
      const before = this.records.get(tab.name);
      if (before) return before;
      const records = ((_b = (_a = this.table(tab)) == null ? void 0 : _a.rows) != null ? _b : []).map((row) => ({
        record: read2(row),
        rowNumber: row.rowNumber
      }));
      this.records.set(tab.name, records);
      return records;
    }
    table(tab) {
      const before = this.tables.get(tab.name);
      if (before !== void 0) return before;
      const known = this.known.get(tab.name);
      let table = known != null ? known : readTableIfThere(this.book, tab);
      const prefix = ID_PREFIXES[tab.name];
      if (prefix !== void 0 && isLacking(table)) {
        tryWithDocumentLock(0, () => {
          table = readTableIfThere(this.book, tab);
          if (table && isLacking(table)) table = withIds(table, prefix);
        });
      }
      if (table && !table.aside && this.keeper && PRIVATE_TABS.has(tab.name))
        table = this.keeper.into(table);
      this.tables.set(tab.name, table);
      return table;
    }
  };
  function distinct(members) {
    const byEmail = /* @__PURE__ */ new Map();
    for (const member2 of members) {
      if (member2.email !== "" && !byEmail.has(member2.email)) byEmail.set(member2.email, member2);
    }
    return [...byEmail.values()];
  }
  function isLacking(read2) {
    var _a, _b;
    const table = (_b = (_a = read2 == null ? void 0 : read2.aside) == null ? void 0 : _a.inSheet) != null ? _b : read2;
    return (table == null ? void 0 : table.columnNumbers.has("id")) === true && lackingIds(table, "").size > 0;
  }

  // src/domain/packed-table.ts
  function packTable(records, empty) {
    const columns9 = {};
    for (const key2 of Object.keys(empty)) {
      const values = records.map((record3) => {
        var _a;
        return (_a = record3[key2]) != null ? _a : empty[key2];
      });
      if (values.some((value) => value !== empty[key2])) columns9[key2] = packColumn(values);
    }
    return { count: records.length, columns: columns9 };
  }
  function packColumn(values) {
    const few = packFew(values);
    if (few) return few.values.length === 1 ? { same: few.values[0] } : few;
    return values.every(isLine) ? packLines(values) : { each: values };
  }
  function packFew(values) {
    const places = /* @__PURE__ */ new Map();
    const at = [];
    for (const value of values) {
      let place = places.get(value);
      if (place === void 0) {
        place = places.size;
        places.set(value, place);
        if (place > values.length / 2) return null;
      }
      at.push(place);
    }
    return { values: [...places.keys()], at };
  }
  function isLine(value) {
    return typeof value === "string" && !value.includes("\n");
  }
  function packLines(lines) {
    const [first = "", ...others] = lines.filter((line4) => line4 !== "");
    let length = first.length;
    for (const line4 of others) {
      while (length > 0 && !line4.startsWith(first.slice(0, length))) length -= 1;
      if (length === 0) break;
    }
    const start = first.slice(0, length);
    if (lines.includes(start)) return { start: "", lines: lines.join("\n") };
    return { start, lines: lines.map((line4) => line4.slice(length)).join("\n") };
  }

  // src/domain/summaries.ts
  var MANY = 100;
  var NO_PERSON = {
    id: "",
    name: "",
    email: "",
    organization: "",
    stage: "To ask",
    isMine: false,
    mayMention: "Not asked",
    title: "",
    linkedIn: "",
    kind: "",
    field: "",
    association: "",
    introducedBy: "",
    askedAtLocal: "",
    followedUpOnLocal: "",
    lastContactOnLocal: "",
    isIntroducerTold: false,
    nextStep: "",
    nextStepOnLocal: "",
    putOff: "",
    privacy: ""
  };
  var NO_TALK = {
    id: "",
    contactId: "",
    contactName: "",
    startsAtLocal: "",
    minutes: 0,
    purpose: "",
    about: "",
    thankYou: "Not due",
    thankYouDueLocal: "",
    thankedOnLocal: "",
    resume: "Not asked",
    hasQuestions: false,
    hasLearned: false,
    isConfirmed: false,
    isMine: false
  };
  function packPerson(person) {
    return pack(person, NO_PERSON);
  }
  function packTalk(talk) {
    return pack(talk, NO_TALK);
  }
  function packPeople(people) {
    return packList(people, NO_PERSON);
  }
  function packTalks(talks) {
    return packList(talks, NO_TALK);
  }
  function packList(records, empty) {
    if (records.length >= MANY) return packTable(records, empty);
    return records.map((record3) => pack(record3, empty));
  }
  function pack(record3, empty) {
    const keys2 = Object.keys(empty);
    let length = keys2.length;
    while (length > 0 && isDefault(keys2[length - 1])) length -= 1;
    return keys2.slice(0, length).map((key2) => isDefault(key2) ? "" : record3[key2]);
    function isDefault(key2) {
      var _a;
      return key2 !== void 0 && ((_a = record3[key2]) != null ? _a : empty[key2]) === empty[key2];
    }
  }

  // src/domain/group/known-places.ts
  var KINDS2 = ["organization", "field", "association"];
  var MET = ["Met", "Thanked", "Keeping in touch"];
  function knownPlaces(members, contacts, me) {
    var _a;
    const willing = new Set(
      members.filter(({ email, introduces }) => introduces && email !== me).map(({ email }) => email)
    );
    const places = /* @__PURE__ */ new Map();
    for (const contact of contacts) {
      if (!willing.has(contact.owner) || contact.stage === "Declined") continue;
      for (const kind of KINDS2) {
        const words = plain3(contact[kind], kind);
        if (words === "") continue;
        const key2 = `${contact.owner}
${kind}
${words}`;
        const known = (_a = places.get(key2)) != null ? _a : {
          ...{ memberEmail: contact.owner, place: contact[kind], kind, people: 0, met: 0 }
        };
        known.people += 1;
        if (MET.includes(contact.stage)) known.met += 1;
        places.set(key2, known);
      }
    }
    return [...places.values()];
  }
  function plain3(place, kind) {
    return kind === "field" ? foldWords(place) : normalizedOrganization(place);
  }

  // src/domain/group/shared-contacts.ts
  function sharedContacts(members, contacts, me, toLocalDate2) {
    const nameOf2 = new Map(members.map(({ email, name }) => [email, name]));
    const byMark = /* @__PURE__ */ new Map();
    for (const contact of contacts) {
      if (contact.owner === me || !nameOf2.has(contact.owner)) continue;
      for (const mark of marksOf2(contact)) {
        const known = byMark.get(mark);
        if (known) known.push(contact);
        else byMark.set(mark, [contact]);
      }
    }
    if (byMark.size === 0) return [];
    return contacts.flatMap((contact) => {
      var _a;
      if (contact.owner !== me || contact.id === "") return [];
      const theirs = /* @__PURE__ */ new Map();
      for (const mark of marksOf2(contact)) {
        for (const one of (_a = byMark.get(mark)) != null ? _a : []) {
          const before = theirs.get(one.owner);
          if (!before || Number(one.askedOn) > Number(before.askedOn)) theirs.set(one.owner, one);
        }
      }
      if (theirs.size === 0) return [];
      const others = [...theirs.values()].map(({ owner, askedOn }) => {
        var _a2;
        return {
          memberName: (_a2 = nameOf2.get(owner)) != null ? _a2 : owner,
          askedOnLocal: toLocalDate2(askedOn)
        };
      });
      return [{ contactId: contact.id, others }];
    });
  }
  function marksOf2(contact) {
    const { email, profile, nameAndOrganization } = identityOf(contact);
    const isWhole = contact.organization.trim() !== "" && nameAndOrganization !== "";
    return [
      email && `mail ${email}`,
      profile && `profile ${profile}`,
      isWhole ? `name ${nameAndOrganization}` : ""
    ].filter((mark) => mark !== "");
  }

  // src/words/en/sheet-numbers.ts
  var figureHeaders = {
    weekFrom: "Week from",
    askedThisWeek: "Asked, this week",
    asked: "Asked, in all",
    answered: "Answered",
    metThisWeek: "Talks, this week",
    met: "Talks, in all",
    thanked: "Thanked",
    thankedOnTime: "Thanked in a day",
    winsThisWeek: "Wins, this week",
    wins: "Wins, in all",
    openQuestions: "Open questions",
    lastActivity: "Last activity",
    address: "Address",
    lines: "Lines"
  };
  var groupLines = {
    label: "How everyone is doing",
    hint: "One line for each member who agreed that the coach may look. It counts itself, and goes when they take that back.",
    nobody: "Nobody has agreed to this yet.",
    noActivity: "none yet"
  };
  var numbersTab = {
    /** Letters and digits alone, so that a formula may name it as it is. */
    name: "Numbers",
    hint: "Numbers only, for your coach: no name and no note is here. They count themselves. Delete this tab to end it.",
    warning: "Numbers for a coach: they count themselves"
  };
  var ownSheetsTab = {
    name: "Own sheets",
    headers: { name: "Name", sheet: "Sheet", state: "How it stands" },
    unnamed: (number2) => `Sheet ${number2}`,
    notReadable: "Not readable yet: click the cell with #REF! and choose Allow access.",
    noNumbers: "No numbers came. Is there a tab “Numbers” in that sheet?",
    earlierWeek: "These are of an earlier week.",
    isRead: "Read."
  };

  // src/domain/group/sheet-links.ts
  var SHEET_KEY = /^[A-Za-z0-9_-]{20,}$/;
  function sheetUrl(key2) {
    return `https://docs.google.com/spreadsheets/d/${key2}`;
  }

  // src/sheet/figures.ts
  var NOW_OR_BEFORE = (column) => `ISNUMBER(${column})*(${column}<=NOW())`;
  var ONE_DAY = "1+1/86400";
  var ASKED = `${NOW_OR_BEFORE("{askedOn}")}*({stage}<>"")*({stage}<>"${labelOf("To ask")}")`;
  var MET2 = NOW_OR_BEFORE("{talk.startsAt}");
  var THANKED = `${MET2}*${NOW_OR_BEFORE("{talk.thankedOn}")}`;
  var WAITED = "{talk.thankedOn}-{talk.startsAt}-IF(ISNUMBER({talk.minutes}),{talk.minutes},20)/1440";
  var IS_WIN = `({win.kind}="${labelOf("Win")}")`;
  var inWeek = (column, monday) => `(${column}>=${monday})*(${column}<${monday}+7)`;
  var COUNTED = {
    asked: ASKED,
    answered: `${ASKED}*({stage}<>"${labelOf("Asked")}")`,
    met: MET2,
    thanked: THANKED,
    thankedOnTime: `${THANKED}*IFERROR(1*(${WAITED}<${ONE_DAY}),0)`,
    wins: IS_WIN,
    openQuestions: `({win.kind}="${labelOf("Question")}")*({win.coachReply}="")`,
    askedThisWeek: (monday) => `${ASKED}*${inWeek("{askedOn}", monday)}`,
    metThisWeek: (monday) => `${MET2}*${inWeek("{talk.startsAt}", monday)}`,
    winsThisWeek: (monday) => `${IS_WIN}*ISNUMBER({win.when})*${inWeek("{win.when}", monday)}`
  };
  var ACTIVITIES = [
    ["{owner}", "{askedOn}", ASKED],
    ["{owner}", "{lastContact}", NOW_OR_BEFORE("{lastContact}")],
    ["{talk.owner}", "{talk.startsAt}", MET2],
    ["{talk.owner}", "{talk.thankedOn}", NOW_OR_BEFORE("{talk.thankedOn}")],
    ["{win.owner}", "{win.when}", NOW_OR_BEFORE("{win.when}")]
  ];

  // src/sheet/numbers.ts
  var NUMBERS_NAME = numbersTab.name;
  var HEADER_ROW = 2;
  var VALUE_ROW = 3;
  var MONDAY = `$A$${VALUE_ROW}`;
  var DAY = "d mmm yyyy";
  var HEADER_BACKGROUND = "#e2f1f2";
  var SOFT = "#5f6368";
  var COLUMN_WIDTH = 120;
  var LAST_DAY = `MAX(${ACTIVITIES.map(
    ([, date, rows]) => `IFERROR(MAX(FILTER(${date},${rows})),0)`
  ).join(",")})`;
  var sum = (condition) => `=SUMPRODUCT(1*(${condition}))`;
  var NUMBERS = [
    { header: figureHeaders.weekFrom, formula: "=TODAY()-WEEKDAY(TODAY(),2)+1" },
    { header: figureHeaders.askedThisWeek, formula: sum(COUNTED.askedThisWeek(MONDAY)) },
    { header: figureHeaders.asked, formula: sum(COUNTED.asked) },
    { header: figureHeaders.answered, formula: sum(COUNTED.answered) },
    { header: figureHeaders.metThisWeek, formula: sum(COUNTED.metThisWeek(MONDAY)) },
    { header: figureHeaders.met, formula: sum(COUNTED.met) },
    { header: figureHeaders.thanked, formula: sum(COUNTED.thanked) },
    { header: figureHeaders.thankedOnTime, formula: sum(COUNTED.thankedOnTime) },
    { header: figureHeaders.winsThisWeek, formula: sum(COUNTED.winsThisWeek(MONDAY)) },
    { header: figureHeaders.wins, formula: sum(COUNTED.wins) },
    { header: figureHeaders.openQuestions, formula: sum(COUNTED.openQuestions) },
    { header: figureHeaders.lastActivity, formula: `=IF(${LAST_DAY}=0,"",${LAST_DAY})` }
  ];
  var NUMBERS_RANGE = `${NUMBERS_NAME}!A${VALUE_ROW}:${String.fromCharCode(64 + NUMBERS.length)}${VALUE_ROW}`;
  function setUpNumbers(book, position, columns9) {
    const existing = book.getSheetByName(NUMBERS_NAME);
    const sheet = existing != null ? existing : book.insertSheet(NUMBERS_NAME, position);
    if (!existing) layOut(sheet);
    const apart2 = argumentSeparator(book);
    const formulas = NUMBERS.map(({ formula }) => filledCell(formula, columns9, /* @__PURE__ */ new Map(), apart2));
    sheet.getRange(1, 1, VALUE_ROW, NUMBERS.length).setValues([
      NUMBERS.map((_, at) => at === 0 ? numbersTab.hint : ""),
      NUMBERS.map(({ header }) => header),
      formulas.map((formula) => formula != null ? formula : "")
    ]);
    warnBeforeEditsOfTab(sheet, numbersTab.warning);
  }
  function layOut(sheet) {
    sheet.setColumnWidths(1, NUMBERS.length, COLUMN_WIDTH);
    sheet.getRange(1, 1).setFontColor(SOFT);
    sheet.getRange(HEADER_ROW, 1, 1, NUMBERS.length).setFontWeight("bold").setBackground(HEADER_BACKGROUND);
    sheet.getRange(VALUE_ROW, 1, 1, NUMBERS.length).setHorizontalAlignment("left");
    sheet.getRange(VALUE_ROW, 2, 1, NUMBERS.length - 2).setNumberFormat("#,##0");
    sheet.getRangeList(["A3", "L3"]).setNumberFormat(DAY);
  }

  // src/sheet/own-sheets.ts
  var OWN_SHEETS_NAME = ownSheetsTab.name;
  var NAME_COLUMN = 1;
  var URL_COLUMN = 2;
  var FIRST_NUMBER_COLUMN = 3;
  var STATE_COLUMN = FIRST_NUMBER_COLUMN + NUMBERS.length;
  var COLUMN_WIDTHS = [
    [NAME_COLUMN, 1, 160],
    [URL_COLUMN, 1, 230],
    [FIRST_NUMBER_COLUMN, NUMBERS.length, 110],
    [STATE_COLUMN, 1, 420]
  ];
  var HEADER_BACKGROUND2 = "#e2f1f2";
  var KEY_IN_URL = /\/spreadsheets\/d\/([A-Za-z0-9_-]{20,})/;
  var STATE = `=IF(ISERROR({week}),"${ownSheetsTab.notReadable}",IF(NOT(ISNUMBER({week})),"${ownSheetsTab.noNumbers}",IF({week}<TODAY()-WEEKDAY(TODAY(),2)+1,"${ownSheetsTab.earlierWeek}","${ownSheetsTab.isRead}")))`;
  function readOwnSheets(book) {
    const sheet = book.getSheetByName(OWN_SHEETS_NAME);
    if (!sheet) return null;
    const seen = /* @__PURE__ */ new Set();
    return sheet.getDataRange().getValues().flatMap((row) => {
      var _a, _b;
      const key2 = (_b = (_a = KEY_IN_URL.exec(cellText(row[URL_COLUMN - 1]))) == null ? void 0 : _a[1]) != null ? _b : "";
      if (key2 === "" || seen.has(key2)) return [];
      seen.add(key2);
      const numbers2 = row.slice(FIRST_NUMBER_COLUMN - 1, STATE_COLUMN - 1);
      return [
        {
          name: cellText(row[NAME_COLUMN - 1]),
          key: key2,
          weekFrom: cellDate(numbers2[0]),
          counts: numbers2.slice(1, -1).map(count),
          lastActivity: cellDate(numbers2[numbers2.length - 1])
        }
      ];
    });
  }
  function count(value) {
    return typeof value === "number" && Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
  }
  function addOwnSheets(book, sheets) {
    var _a;
    const sheet = (_a = book.getSheetByName(OWN_SHEETS_NAME)) != null ? _a : book.insertSheet(OWN_SHEETS_NAME, book.getNumSheets());
    if (sheet.getLastRow() === 0) layOut2(sheet);
    const first = sheet.getLastRow() + 1;
    const lacking = first + sheets.length - 1 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    const apart2 = argumentSeparator(book);
    const lines = sheets.map((one, at) => lineOf2(one, first + at, apart2));
    if (lines.length > 0) sheet.getRange(first, 1, lines.length, STATE_COLUMN).setValues(lines);
  }
  function lineOf2({ name, key: key2 }, rowNumber, apart2) {
    if (!SHEET_KEY.test(key2)) throw new Error("This is no key of a sheet");
    const week = `${columnLetters(FIRST_NUMBER_COLUMN)}${rowNumber}`;
    const cells = Array.from({ length: STATE_COLUMN }, () => "");
    cells[NAME_COLUMN - 1] = textCell(name || ownSheetsTab.unnamed(rowNumber - 1));
    cells[URL_COLUMN - 1] = sheetUrl(key2);
    cells[FIRST_NUMBER_COLUMN - 1] = `=IMPORTRANGE("${sheetUrl(key2)}"${apart2}"${NUMBERS_RANGE}")`;
    cells[STATE_COLUMN - 1] = STATE.replace(/\{week\}/g, week).replace(
      /"[^"]*"|,/g,
      (part) => part === "," ? apart2 : part
    );
    return cells;
  }
  function layOut2(sheet) {
    const { name, sheet: link, state } = ownSheetsTab.headers;
    const headers = [name, link, ...NUMBERS.map(({ header }) => header), state];
    const rows = sheet.getMaxRows() - 1;
    const days = [FIRST_NUMBER_COLUMN, STATE_COLUMN - 1].map((at) => columnLetters(at));
    sheet.getRange(2, FIRST_NUMBER_COLUMN + 1, rows, NUMBERS.length - 2).setNumberFormat("#,##0");
    sheet.getRangeList(days.map((letters) => `${letters}2:${letters}${rows + 1}`)).setNumberFormat("d mmm yyyy");
    for (const [first, columns9, width] of COLUMN_WIDTHS) sheet.setColumnWidths(first, columns9, width);
    sheet.getRange(1, 1, 1, STATE_COLUMN).setValues([headers]).setFontWeight("bold").setBackground(HEADER_BACKGROUND2);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(1);
  }

  // src/actions/group/read-group.ts
  var RECENT_MILLISECONDS = 8 * 7 * 24 * 36e5;
  var MOST_WINS = 200;
  var MOST_NAMES = 5;
  var MOST_STRANGERS = 20;
  function groupState(reading, viewer, digest) {
    var _a;
    const { group, timeZone } = reading;
    if (!group) return null;
    const { members, wins } = group;
    const myEmail = viewer.me.email;
    const me = (_a = members.find(({ email }) => email === myEmail)) != null ? _a : null;
    const isCoach = (me == null ? void 0 : me.role) === "Coach";
    const contacts = reading.contacts.map(({ record: record3 }) => record3);
    const interviews = reading.interviews.map(({ record: record3 }) => record3);
    const counted2 = (isCoach ? members : members.filter((one) => one === me)).map(
      (one) => one === me ? { ...one, coachMayLook: true } : one
    );
    const toLocal = (instant) => toLocalDateTime(instant, timeZone);
    const free = { people: contacts.filter(isUnowned), talks: interviews.filter(isUnowned) };
    return {
      me: me && memberLine(me),
      members: members.map(memberLine),
      wins: wins.filter((one) => isInPage(one, viewer, isCoach)).sort((a, b) => {
        var _a2, _b, _c, _d;
        return ((_b = (_a2 = b.sharedOn) == null ? void 0 : _a2.getTime()) != null ? _b : 0) - ((_d = (_c = a.sharedOn) == null ? void 0 : _c.getTime()) != null ? _d : 0);
      }).slice(0, MOST_WINS).map((one) => winLine(one, viewer)),
      knownPlaces: me === null ? [] : knownPlaces(members, contacts, myEmail),
      shared: me === null ? [] : sharedContacts(members, contacts, myEmail, (day2) => toLocalDate(day2, timeZone)),
      progress: progressOf({
        ...{ members: counted2, contacts, interviews, wins, toLocal },
        own: myEmail,
        now: viewer.now
      }),
      unownedPeople: free.people.length,
      unownedTalks: free.talks.length,
      unownedNames: namesOf(free.people, free.talks),
      strangers: isCoach ? strangersTo(members, contacts, interviews) : [],
      ...isCoach ? gatheredBy(reading, toLocalDateTime(viewer.now, timeZone)) : {},
      digest: isCoach ? digest : null
    };
  }
  function gatheredBy({ book, timeZone }, nowLocal) {
    const lines = readOwnSheets(book);
    if (!lines) return {};
    return { gathered: lines.map((line4) => gatheredSheet(line4, timeZone, nowLocal)) };
  }
  function gatheredSheet(line4, timeZone, nowLocal) {
    const { name, key: key2, weekFrom, counts } = line4;
    if (!weekFrom) return { name, key: key2, figures: null, isOld: false };
    const isOld = toLocalDate(weekFrom, timeZone) < mondayOf(nowLocal);
    const at = (place) => {
      var _a;
      return (_a = counts[place]) != null ? _a : 0;
    };
    const ofWeek = (place) => isOld ? 0 : at(place);
    const last = dayOf(toLocalDate(line4.lastActivity, timeZone));
    const isStuck = last !== "" && daysBetween(last, nowLocal) >= STUCK_AFTER_DAYS;
    const figures = {
      ...{ askedThisWeek: ofWeek(0), asked: at(1), answered: at(2) },
      ...{ metThisWeek: ofWeek(3), met: at(4), thanked: at(5), thankedOnTime: at(6) },
      ...{ winsThisWeek: ofWeek(7), wins: at(8), openQuestions: at(9) },
      ...{ lastActivityLocal: last, stuckSinceLocal: isStuck ? last : "" }
    };
    return { name, key: key2, figures, isOld };
  }
  function memberLine(member2) {
    const { name, email, role, weeklyRequests, weeklyInterviews, coachMayLook, introduces } = member2;
    const hasJoined = member2.joinedOn !== null;
    return {
      name,
      email,
      role,
      weeklyRequests,
      weeklyInterviews,
      coachMayLook,
      introduces,
      hasJoined
    };
  }
  function winLine(win, { me, timeZone }) {
    const { id: id5, member: member2, kind, what, about, contactId: contactId3, coachReply } = win;
    const isMine2 = win.owner === me.email;
    return {
      ...{ id: id5, member: member2, kind, what, about, coachReply, isMine: isMine2 },
      // What one member's contact is called is told by the win; its row is that member's.
      contactId: isMine2 ? contactId3 : "",
      sharedAtLocal: toLocalDateTime(win.sharedOn, timeZone),
      isReplyNew: isMine2 && coachReply !== "" && coachReply !== win.readReply
    };
  }
  function isInPage(win, { me, now }, isCoach) {
    var _a, _b;
    const isOpen2 = win.kind === "Question" && win.coachReply === "";
    const isUnread = win.owner === me.email && win.coachReply !== "" && win.coachReply !== win.readReply;
    const age = now.getTime() - ((_b = (_a = win.sharedOn) == null ? void 0 : _a.getTime()) != null ? _b : now.getTime());
    return isOpen2 && isCoach || isUnread || age < RECENT_MILLISECONDS;
  }
  function isUnowned({ owner }) {
    return owner === "";
  }
  function namesOf(people, talks) {
    const names = [...people.map(({ name }) => name), ...talks.map((talk) => talk.contactName)];
    return [...new Set(names.filter((name) => name !== ""))].slice(0, MOST_NAMES);
  }
  function strangersTo(members, contacts, interviews) {
    const known = /* @__PURE__ */ new Set(["", ...members.map(({ email }) => email)]);
    const counts = /* @__PURE__ */ new Map();
    const count3 = (what, owner) => {
      var _a;
      if (known.has(owner)) return;
      const sum2 = (_a = counts.get(owner)) != null ? _a : { people: 0, talks: 0 };
      sum2[what] += 1;
      counts.set(owner, sum2);
    };
    for (const { owner } of contacts) count3("people", owner);
    for (const { owner } of interviews) count3("talks", owner);
    return [...counts].slice(0, MOST_STRANGERS).map(([email, sums]) => ({ email, ...sums }));
  }

  // src/actions/page/describe.ts
  var MOST_NOTES = 50;
  var RECENT_DAYS = 120;
  var DAY_MILLISECONDS2 = 24 * 36e5;
  function personSummary(contact, { me, timeZone }) {
    var _a;
    const mine = isMine(contact, me) ? contact : NOT_MINE;
    return {
      id: contact.id,
      name: contact.name,
      email: contact.email,
      organization: contact.organization,
      stage: contact.stage,
      isMine: mine === contact,
      mayMention: contact.mayMention,
      title: contact.title,
      linkedIn: contact.linkedIn,
      kind: contact.kind,
      field: contact.field,
      association: contact.association,
      introducedBy: contact.introducedBy,
      askedAtLocal: toLocalDateTime(mine.askedOn, timeZone),
      followedUpOnLocal: toLocalDate(mine.followedUpOn, timeZone),
      lastContactOnLocal: toLocalDate(mine.lastContactOn, timeZone),
      isIntroducerTold: mine.isIntroducerTold,
      nextStep: mine.nextStep,
      nextStepOnLocal: toLocalDate(mine.nextStepOn, timeZone),
      putOff: mine.putOff,
      privacy: (_a = contact.privacy) != null ? _a : ""
    };
  }
  var NOT_MINE = {
    askedOn: null,
    followedUpOn: null,
    lastContactOn: null,
    isIntroducerTold: false,
    nextStep: "",
    nextStepOn: null,
    putOff: ""
  };
  function isInPage2(interview, { me, now }) {
    var _a, _b;
    if (!isMine(interview, me)) return false;
    const isOpen2 = !["Sent", "Skipped"].includes(interview.thankYou);
    const ageDays = (now.getTime() - ((_b = (_a = interview.startsAt) == null ? void 0 : _a.getTime()) != null ? _b : 0)) / DAY_MILLISECONDS2;
    return isOpen2 || interview.resume === "Asked for" || ageDays < RECENT_DAYS;
  }
  function talkSummary(interview, { me, timeZone }) {
    return {
      id: interview.id,
      contactId: interview.contactId,
      contactName: interview.contactName,
      startsAtLocal: toLocalDateTime(interview.startsAt, timeZone),
      minutes: interview.minutes,
      purpose: interview.purpose,
      about: interview.about,
      thankYou: interview.thankYou,
      thankYouDueLocal: toLocalDateTime(interview.thankYouDue, timeZone),
      thankedOnLocal: toLocalDateTime(interview.thankedOn, timeZone),
      resume: interview.resume,
      hasQuestions: interview.questions !== "",
      hasLearned: interview.learned !== "",
      isConfirmed: interview.isConfirmed,
      isMine: isMine(interview, me)
    };
  }
  function contactDetail(contact, rowNumber, all, viewer) {
    var _a;
    const isShown = (record3) => mayShow(record3, viewer.me);
    const introducer = contact.introducedBy === "" ? void 0 : all.contacts().find(
      (one) => isShown(one) && one.name !== "" && sameName(one.name, contact.introducedBy)
    );
    const interviews = all.interviews().filter(isShown).filter(
      (interview) => interview.contactId === "" ? sameName(interview.contactName, contact.name) : interview.contactId === contact.id
    );
    const answers = interviews.length > 0 ? all.answers() : [];
    return {
      ...personSummary(contact, viewer),
      rowNumber,
      phone: contact.phone,
      introducerPermission: contact.introducedBy === "" ? "" : (_a = introducer == null ? void 0 : introducer.mayMention) != null ? _a : "Not asked",
      notes: contact.notes,
      hasBusinessCard: contact.hasBusinessCard,
      owner: contact.owner,
      interviews: interviews.map(
        (interview) => interviewLine(
          interview,
          answers.filter(({ interviewId: interviewId3 }) => interviewId3 === interview.id),
          viewer
        )
      )
    };
  }
  function interviewLine(interview, answered, viewer) {
    const { where, questions, learned, helpReceived, problem } = interview;
    return {
      ...talkSummary(interview, viewer),
      ...{ where, questions, learned, helpReceived, problem },
      answers: answered.map(({ question, answer: answer2 }) => ({ question, answer: answer2 }))
    };
  }
  function targetLines(organizations, { me, timeZone }) {
    return organizations.filter((one) => isMine(one, me)).map(({ id: id5, organization, field, why, whoLeadsThere, lookedOn }) => ({
      ...{ id: id5, organization, field, why, whoLeadsThere },
      lookedOnLocal: toLocalDate(lookedOn, timeZone)
    }));
  }
  function thankYouLines(interviews, contacts, { me, now, timeZone, delayHours }) {
    let emails = null;
    const draftUrl = (contactId3) => {
      var _a;
      emails != null ? emails : emails = new Map(contacts().map(({ id: id5, email }) => [id5, email]));
      return draftsSearchUrl(me.email, (_a = emails.get(contactId3)) != null ? _a : "");
    };
    return interviews.filter((one) => isMine(one, me) && !["Sent", "Skipped"].includes(one.thankYou)).map((interview) => ({ interview, dueAt: thankYouDueAt(interview, delayHours) })).sort((a, b) => {
      var _a, _b, _c, _d;
      return ((_b = (_a = a.dueAt) == null ? void 0 : _a.getTime()) != null ? _b : Infinity) - ((_d = (_c = b.dueAt) == null ? void 0 : _c.getTime()) != null ? _d : Infinity);
    }).slice(0, MOST_NOTES).map(({ interview, dueAt }) => ({
      interviewId: interview.id,
      contactId: interview.contactId,
      contactName: interview.contactName,
      state: interview.thankYou,
      dueLocal: toLocalDateTime(dueAt, timeZone),
      isLate: isLate(interview, now),
      problem: interview.problem,
      draftUrl: interview.draftId === "" ? "" : draftUrl(interview.contactId)
    }));
  }

  // src/actions/page/contact-shown.ts
  function detailOf(contactId3, reading, viewer) {
    const place = reading.contacts.find(({ record: record3 }) => record3.id === contactId3);
    if (!place) {
      throw new Problem("row-missing", peopleProblems.contactGone);
    }
    if (!mayShow(place.record, viewer.me)) {
      throw new Problem("not-yours", peopleProblems.someoneElses);
    }
    const all = {
      contacts: () => reading.contacts.map(({ record: record3 }) => record3),
      interviews: () => reading.interviews.map(({ record: record3 }) => record3),
      answers: () => reading.answers
    };
    return contactDetail(place.record, place.rowNumber, all, viewer);
  }
  var OWN_TABS = new Set(
    [...TABS, ...GROUP_TABS].map(({ name }) => name).concat(OVERVIEW_NAME)
  );
  function selectedContact(reading, viewer) {
    var _a;
    const row = selectedRow();
    const contact = (row == null ? void 0 : row.tab) === CONTACTS.name ? (_a = reading.contacts.find((one) => one.rowNumber === row.rowNumber)) == null ? void 0 : _a.record : (row == null ? void 0 : row.tab) === INTERVIEWS.name ? contactOfInterview(row.rowNumber, reading, viewer) : row && reading.group && !OWN_TABS.has(row.tab) ? contactWithId(row.firstCell(), reading) : void 0;
    const isShown = contact && contact.id !== "" && mayShow(contact, viewer.me);
    return isShown ? detailOf(contact.id, reading, viewer) : null;
  }
  function contactOfInterview(rowNumber, { interviews, contacts }, viewer) {
    var _a, _b;
    const interview = (_a = interviews.find((one) => one.rowNumber === rowNumber)) == null ? void 0 : _a.record;
    if (!interview) return void 0;
    return (_b = contacts.find(
      ({ record: record3 }) => interview.contactId === "" ? sameName(record3.name, interview.contactName) && mayShow(record3, viewer.me) : record3.id === interview.contactId
    )) == null ? void 0 : _b.record;
  }
  function contactWithId(cell, { contacts }) {
    var _a;
    const id5 = cellText(cell);
    return id5 === "" ? void 0 : (_a = contacts.find(({ record: record3 }) => record3.id === id5)) == null ? void 0 : _a.record;
  }

  // src/actions/page/look.ts
  function look(memory = null, reading = new SheetReading(), keeper = null) {
    var _a;
    const delayHours = (_a = memory == null ? void 0 : memory.settings.thankYouDelayHours) != null ? _a : 0;
    const me = whoAmI();
    const { book } = reading;
    if (keeper) reading.keptBy(keeper);
    else if (memory) reading.keptBy(PrivateRows.of(memory.stored, book, me.email));
    else if (me.isInGroup) reading.keptBy(PrivateRows.open(book, me.email));
    const viewer = { me, now: /* @__PURE__ */ new Date(), timeZone: reading.timeZone, delayHours };
    return { reading, viewer };
  }

  // src/actions/page/thank-you-status.ts
  function readThankYouStatus() {
    const memory = recall();
    const { reading, viewer } = look(memory);
    return {
      hourlyDraftsOn: areHourlyDraftsOn(),
      otherEditors: otherEditors(reading.book, viewer.me.email),
      ...thankYouChange(reading, memory, viewer)
    };
  }
  function thankYouChange(reading, { lastRun, hourlyRanAt, hourlyOnSince }, viewer) {
    return {
      hourlyDraftsWanted: hourlyOnSince !== "",
      // Nothing but the last run is known of drafts that an older version turned on.
      hourlyCameAt: (hourlyRanAt > hourlyOnSince ? hourlyRanAt : hourlyOnSince) || (lastRun == null ? void 0 : lastRun.at) || null,
      lastRun: lastRun && {
        ...lastRun,
        atLocal: toReadableTime(new Date(lastRun.at), viewer.timeZone)
      },
      notes: noteLines(reading, viewer)
    };
  }
  function noteLines(reading, viewer) {
    return thankYouLines(
      reading.interviews.map(({ record: record3 }) => record3),
      () => reading.contacts.map(({ record: record3 }) => record3),
      viewer
    );
  }

  // src/actions/page/tell-change.ts
  function tellChange(writer, about, done, memory) {
    noteIfPrivate(writer.keeper);
    const isWritten = (tab) => writer.written.has(tab.name);
    const areTalksWritten = isWritten(INTERVIEWS);
    const { reading, viewer } = look(
      areTalksWritten ? memory != null ? memory : recall() : null,
      new SheetReading(tablesOf(writer)),
      writer.keeper
    );
    const isTouched = ({ record: record3 }) => writer.touchedIds.has(record3.id);
    return {
      ...NOTHING_CHANGED,
      people: isWritten(CONTACTS) ? reading.contacts.filter(isTouched).map(({ record: record3 }) => packPerson(personSummary(record3, viewer))) : [],
      talks: areTalksWritten ? reading.interviews.filter(isTouched).map(({ record: record3 }) => packTalk(talkSummary(record3, viewer))) : [],
      removedIds: writer.removedIds,
      contact: about === null ? null : detailOf(about, reading, viewer),
      thankYous: areTalksWritten ? { notes: noteLines(reading, viewer) } : null,
      targets: isWritten(ORGANIZATIONS) ? targetLines(reading.organizations, viewer) : null,
      undo: done === void 0 ? null : writer.undoStep(done)
    };
  }
  function tablesOf({ written }) {
    return new Map([...written].flatMap(([name, table]) => table ? [[name, table]] : []));
  }
  function tellAllTalks(memory, tables) {
    const known = new Map(tables.map((table) => [table.tab.name, table]));
    const { reading, viewer } = look(memory, new SheetReading(known));
    return {
      ...NOTHING_CHANGED,
      talks: reading.interviews.filter(({ record: record3 }) => isInPage2(record3, viewer)).map(({ record: record3 }) => packTalk(talkSummary(record3, viewer))),
      thankYous: thankYouChange(reading, memory, viewer)
    };
  }
  function tellMoved(keeper, {
    about,
    touched,
    removedIds = []
  }) {
    const memory = recall();
    const { reading, viewer } = look(memory, new SheetReading(), keeper);
    const ids = new Set(touched);
    const isWanted = (one) => isMine(one, viewer.me) && ids.has(one.id);
    return {
      ...NOTHING_CHANGED,
      removedIds,
      people: reading.contacts.filter(({ record: record3 }) => isWanted(record3)).map(({ record: record3 }) => packPerson(personSummary(record3, viewer))),
      contact: about === null ? null : detailOf(about, reading, viewer),
      targets: targetLines(reading.organizations, viewer),
      thankYous: { notes: noteLines(reading, viewer) },
      group: groupState(reading, viewer, memory.digest)
    };
  }
  function tellGroup(writer, done) {
    const memory = recall();
    const { reading, viewer } = look(memory, new SheetReading(tablesOf(writer)), writer.keeper);
    return {
      ...NOTHING_CHANGED,
      removedIds: writer.removedIds,
      group: groupState(reading, viewer, memory.digest),
      undo: done === void 0 ? null : writer.undoStep(done)
    };
  }
  var NOTHING_CHANGED = {
    people: [],
    talks: [],
    removedIds: [],
    contact: null,
    thankYous: null,
    targets: null,
    group: null,
    undo: null
  };

  // src/sheet/delete-rows.ts
  var MOST_TRIES3 = 4;
  function deleteRows({ sheet, tab }, ids) {
    var _a, _b;
    const deleted = /* @__PURE__ */ new Set();
    let before = readLines(sheet);
    for (let attempt = 1; attempt <= MOST_TRIES3; attempt++) {
      const table = tableOf(sheet, tab, before);
      columnNumber(tab, table.columnNumbers, "id");
      const rows = rowsById(table);
      const found = ids.filter((id5) => id5 !== "" && rows.has(id5));
      if (found.length === 0) return [...deleted];
      for (const id5 of found) deleted.add(id5);
      const wanted = new Set(found.map((id5) => {
        var _a2, _b2;
        return ((_b2 = (_a2 = rows.get(id5)) == null ? void 0 : _a2.rowNumber) != null ? _b2 : 0) - 1;
      }));
      const rowsBefore = deleteRuns(sheet, runsOf([...wanted].map((row) => row + 1)));
      const now = readLines(sheet);
      const idColumn = ((_a = table.columnNumbers.get("id")) != null ? _a : 0) - 1;
      const traces = trace(before, now, idColumn, /* @__PURE__ */ new Set());
      const { rowNow } = traces;
      const missed = [...wanted].filter((row) => {
        var _a2;
        return ((_a2 = rowNow[row]) != null ? _a2 : -1) > 0;
      });
      const lost = before.flatMap(
        (line4, row) => {
          var _a2;
          return row > 0 && hasContent(line4) && !wanted.has(row) && ((_a2 = rowNow[row]) != null ? _a2 : -1) < 0 ? [row] : [];
        }
      );
      if (missed.length === 0 && lost.length === 0) return [...deleted];
      const byOthers = rowsBefore - sheet.getMaxRows() - wanted.size;
      const ours = missed.length === 0 ? lost.filter((row) => isRightBelow(row, wanted, lost)) : byOthers > 0 ? hitInPlace(wanted, lost, rowNow) : lost;
      const zone = zoneShift(before, now, traces, () => false);
      for (const row of ours)
        bringBack(table, ((_b = before[row]) != null ? _b : []).map(zone.asNow), traces.columnBefore);
      if (missed.length === 0) return [...deleted];
      before = readLines(sheet);
    }
    throw beingChanged(tab);
  }
  function isRightBelow(row, wanted, lost) {
    let above = row - 1;
    while (lost.includes(above)) above -= 1;
    return wanted.has(above);
  }
  function hitInPlace(wanted, lost, rowNow) {
    const left = rowNow.filter((row) => row > 0);
    const hasOrder = left.every((row, at) => {
      var _a;
      return at === 0 || row > ((_a = left[at - 1]) != null ? _a : 0);
    });
    const hit = [...wanted].map((row) => row + lost.filter((one) => one < row).length);
    const isGone = (row) => {
      var _a;
      return ((_a = rowNow[row]) != null ? _a : -1) < 0;
    };
    const isExplained = hasOrder && hit.every(isGone) && [...wanted].every((row) => !isGone(row) || hit.includes(row));
    return isExplained ? lost.filter((row) => hit.includes(row)) : lost;
  }
  function deleteRuns(sheet, runs) {
    const rows = sheet.getMaxRows();
    let left = rows - sheet.getFrozenRows();
    for (const { first, count: count3 } of runs) {
      if (count3 < left) {
        sheet.deleteRows(first, count3);
      } else {
        if (count3 > 1) sheet.deleteRows(first + 1, count3 - 1);
        sheet.getRange(first, 1, 1, sheet.getMaxColumns()).clearContent();
      }
      left -= count3;
    }
    return rows;
  }
  function bringBack({ sheet, tab, lines: before }, line4, columnBefore) {
    const under = (from) => {
      var _a;
      return restored(from < 0 ? "" : (_a = line4[from]) != null ? _a : "");
    };
    const written = columnBefore.map(under);
    sheet.appendRow(written.map(toCell));
    const now = readLines(sheet);
    const row = now.findIndex((cells) => written.every((value, at) => holds(cells[at], value)));
    if (row < 0) return;
    const wishes = trace(before, now, -1, /* @__PURE__ */ new Set()).columnBefore.flatMap((from, column) => {
      var _a;
      const value = under(from);
      return holds((_a = now[row]) == null ? void 0 : _a[column], value) ? [] : [{ row, column, value, key: null }];
    });
    settle(sheet, tab, now, wishes);
  }
  function runsOf(rowNumbers) {
    const runs = [];
    for (const number2 of [...rowNumbers].sort((a, b) => b - a)) {
      const last = runs[runs.length - 1];
      if (last && last.first - 1 === number2) {
        last.first = number2;
        last.count += 1;
      } else {
        runs.push({ first: number2, count: 1 });
      }
    }
    return runs;
  }

  // src/sheet/write-anywhere.ts
  function updateAnywhere(table, changes, isOurs) {
    const { aside, tab } = table;
    if (!aside) return updateRows(table, changes, isOurs);
    const { keeper, ids, inSheet } = aside;
    const kept3 = [...changes].filter(([id5]) => ids.has(id5));
    if (kept3.length > 0) keeper.update(tab.name, new Map(kept3));
    const others = [...changes].filter(([id5]) => !ids.has(id5)).map(([id5, cells]) => [id5, keeper.guarded(tab.name, id5, cells)]);
    const updated = updateRows(inSheet, new Map(others), isOurs);
    return { missing: updated.missing, table: withKept(aside, updated.table) };
  }
  function appendAnywhere(table, records, ownCells = []) {
    const { aside, tab } = table;
    if (!aside) return appendRows(table, records, ownCells);
    const { keeper } = aside;
    const isKept = (record3) => keeper.takes(tab.name, record3);
    const kept3 = records.filter(isKept);
    keeper.add(tab.name, kept3);
    const others = records.filter((record3) => !isKept(record3)).map((record3) => keeper.guarded(tab.name, record3.id, record3));
    const appended = appendRows(aside.inSheet, others, ownCells);
    return { ...appended, table: withKept(aside, appended.table) };
  }
  function deleteAnywhere(table, ids) {
    const { aside, tab } = table;
    if (!aside) return deleteRows(table, ids);
    const kept3 = ids.filter((id5) => aside.ids.has(id5));
    if (kept3.length > 0) aside.keeper.remove(tab.name, kept3);
    const others = ids.filter((id5) => !aside.ids.has(id5));
    return [...kept3, ...others.length > 0 ? deleteRows(table, others) : []];
  }
  function withKept({ keeper, ids }, inSheet) {
    var _a, _b;
    const table = keeper.into(inSheet);
    for (const id5 of (_b = (_a = table.aside) == null ? void 0 : _a.ids) != null ? _b : []) ids.add(id5);
    return { ...table, aside: { inSheet, ids, keeper } };
  }

  // src/sheet/whole-rows.ts
  function ownCellsIn(values, columnNumbers) {
    var _a;
    const headers = (_a = values[HEADER_ROW_NUMBER - 1]) != null ? _a : [];
    const known = new Set(columnNumbers.values());
    return (rowNumber) => {
      var _a2;
      return ((_a2 = values[rowNumber - 1]) != null ? _a2 : []).flatMap((value, index) => {
        const header = cellText(headers[index]);
        const isOwn2 = !known.has(index + 1) && value !== "" && value !== null;
        return isOwn2 ? [{ header, value }] : [];
      });
    };
  }
  function readOwnCells({
    sheet,
    columnNumbers
  }) {
    return ownCellsIn(readLines(sheet), columnNumbers);
  }

  // src/actions/undo/undo-token.ts
  function undoOfUpdates(table, changes) {
    const rows = rowsById(table);
    return [...changes].map(([id5, written]) => {
      var _a, _b;
      const cells = {};
      for (const [key2, value] of Object.entries(written)) {
        cells[key2] = {
          before: storedCell((_b = (_a = rows.get(id5)) == null ? void 0 : _a.cells[key2]) != null ? _b : ""),
          after: storedValue(value)
        };
      }
      return { kind: "updated", tab: table.tab.name, id: id5, cells };
    });
  }
  function undoOfAdding(table, records) {
    const rows = Object.fromEntries(
      records.map((record3) => [record3.id, markOf(table, record3, storedValue)])
    );
    return { kind: "added", tab: table.tab.name, rows };
  }
  function markOf({ tab, columnNumbers }, cells, store = storedCell) {
    var _a;
    const keys2 = Object.keys(tab.columns).filter((key2) => columnNumbers.has(key2));
    const filled2 = keys2.map((key2) => {
      var _a2;
      return [key2, store((_a2 = cells[key2]) != null ? _a2 : "")];
    }).filter(([, cell]) => cell !== "" && cell !== false);
    let mark = 0;
    for (const character of JSON.stringify(filled2)) {
      mark = Math.imul(mark, 31) + ((_a = character.codePointAt(0)) != null ? _a : 0) | 0;
    }
    return (mark >>> 0).toString(36);
  }
  function undoOfRemoval(table, row) {
    const keys2 = Object.keys(table.tab.columns);
    return {
      kind: "removed",
      tab: table.tab.name,
      id: cellText(row.cells["id"]),
      cells: Object.fromEntries(keys2.map((key2) => [key2, storedCell(row.cells[key2])])),
      ownCells: readOwnCells(table)(row.rowNumber).map(({ header, value }) => ({
        header,
        value: storedCell(value)
      }))
    };
  }
  function writeToken(entries) {
    return JSON.stringify(entries);
  }
  var STORED_CELL = union([
    string(),
    number(),
    boolean(),
    object({ date: pipe(string(), isoTimestamp()) })
  ]);
  var ENTRIES = array(
    variant("kind", [
      object({
        kind: literal("updated"),
        tab: string(),
        id: pipe(string(), minLength(1)),
        cells: record(string(), object({ before: STORED_CELL, after: STORED_CELL }))
      }),
      object({ kind: literal("added"), tab: string(), rows: record(string(), string()) }),
      object({
        kind: literal("removed"),
        tab: string(),
        id: pipe(string(), minLength(1)),
        cells: record(string(), STORED_CELL),
        ownCells: array(object({ header: string(), value: STORED_CELL }))
      })
    ])
  );
  function readToken(token) {
    const result = safeParse(ENTRIES, typeof token === "string" ? parse3(token) : null);
    if (!result.success) throw new Problem("bad-input", inputProblems.cannotUndo);
    return result.output;
  }
  function parse3(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  // src/actions/sheet-writer.ts
  var SheetWriter = class {
    constructor() {
      this.entries = [];
      /** Of every record that was written. */
      this.touchedIds = /* @__PURE__ */ new Set();
      this.removedIds = [];
      /** What this action has written: no person's edit, though it differs from what was read. */
      this.ownCells = /* @__PURE__ */ new Set();
      /** The tabs that were written, by name; null for one that has to be read again. */
      this.written = /* @__PURE__ */ new Map();
      this.keptBy = null;
    }
    /** @throws Problem `row-missing` where the record is not in the tab any more */
    update(table, id5, cells) {
      if (Object.keys(cells).length === 0) return;
      if (this.updateMany(table, /* @__PURE__ */ new Map([[id5, cells]])).length > 0) {
        throw new Problem("row-missing", inputProblems.rowGone);
      }
    }
    /**
     * Writes cells of many records, with as many reads as for one.
     * @returns the ids that are not in the tab any more
     */
    updateMany(table, changes) {
      const filled2 = new Map([...changes].filter(([, cells]) => Object.keys(cells).length > 0));
      this.entries.push(...undoOfUpdates(table, filled2));
      if (filled2.size === 0) return [];
      const place = (id5, key2) => `${table.tab.name} ${id5} ${key2}`;
      const isOurs = (id5, key2) => this.ownCells.has(place(id5, key2));
      const updated = updateAnywhere(this.noted(table), filled2, isOurs);
      for (const [id5, cells] of filled2)
        for (const key2 of Object.keys(cells)) this.ownCells.add(place(id5, key2));
      const gone = new Set(updated.missing);
      for (const id5 of filled2.keys()) if (!gone.has(id5)) this.touchedIds.add(id5);
      this.note(updated.table);
      return updated.missing;
    }
    /** @returns the number of the first new row */
    append(table, records, ownCells = []) {
      if (records.length > 0) this.entries.push(undoOfAdding(table, records));
      for (const { id: id5 } of records) this.touchedIds.add(id5);
      const appended = appendAnywhere(this.latest(this.noted(table)), records, ownCells);
      if (records.length > 0) this.note(appended.table);
      return appended.firstRowNumber;
    }
    /** Rows were taken out of a tab, or it was changed in some other way. */
    readAgain(tabName2) {
      this.written.set(tabName2, null);
    }
    /** Takes one record out of its tab; undoing brings the whole row back, at the end of the tab. */
    remove(table, id5) {
      const row = table.rows.find(({ cells }) => cellText(cells["id"]) === id5);
      if (!row) return;
      this.entries.push(undoOfRemoval(table, row));
      this.removedIds.push(...deleteAnywhere(this.noted(table), [id5]));
      this.readAgain(table.tab.name);
    }
    /** Where the person's own private rows are kept, as far as a table of them was written. */
    get keeper() {
      return this.keptBy;
    }
    noted(table) {
      var _a, _b, _c;
      (_c = this.keptBy) != null ? _c : this.keptBy = (_b = (_a = table.aside) == null ? void 0 : _a.keeper) != null ? _b : null;
      return table;
    }
    /** The table with what was written to it since it was read. */
    latest(table) {
      var _a;
      return (_a = this.written.get(table.tab.name)) != null ? _a : table;
    }
    note(table) {
      if (this.written.get(table.tab.name) === null) return;
      this.written.set(table.tab.name, table);
    }
    /** @param done what was done, as a sentence for the person */
    undoStep(done) {
      return this.entries.length === 0 ? null : { done, token: writeToken(this.entries) };
    }
  };

  // src/google/gmail-drafts.ts
  var KEY_HEADER = "X-Informational-Interviews-Key";
  var ME = "me";
  var PAGE_SIZE = 500;
  var MOST_PAGES = 4;
  function canDraft() {
    return isAllowed(COMPOSE_SCOPE);
  }
  function consentUrl() {
    var _a;
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return isMissing ? (_a = info.getAuthorizationUrl()) != null ? _a : "" : "";
  }
  function createDraft(message, way) {
    const collection = drafts();
    try {
      const { id: id5 } = way === "upload" ? collection.create({ message: {} }, ME, Utilities.newBlob(message, "message/rfc822")) : collection.create({ message: { raw: webSafe(message) } }, ME);
      return id5 ? { kind: "made", draftId: id5 } : { kind: "unknown" };
    } catch (error) {
      const text = error instanceof Error ? error.message : "";
      const refusal = REFUSALS.find(([pattern]) => pattern.test(text));
      return refusal ? { kind: "refused", reason: refusal[1] } : { kind: "unknown" };
    }
  }
  function webSafe(message) {
    return Utilities.base64EncodeWebSafe(message, Utilities.Charset.UTF_8);
  }
  var REFUSALS = [
    [
      /invalid (to|from|cc|subject) header|recipient address|too large|size exceeds|invalid argument/i,
      "letter"
    ],
    [
      /permission|insufficient authentication|authorization|has not been used|disabled|permisos especificados no son suficientes/i,
      "permission"
    ],
    [/quota|rate limit|too many times|computer time/i, "quota"]
  ];
  function findDraftsTo(email) {
    var _a;
    const answer2 = drafts().list(ME, { q: `in:draft to:${email}`, maxResults: PAGE_SIZE });
    return ((_a = answer2.drafts) != null ? _a : []).flatMap(({ id: id5 = "" }) => {
      var _a2;
      return (_a2 = readMarks(id5)) != null ? _a2 : [];
    });
  }
  function readMarks(id5) {
    var _a, _b, _c;
    try {
      const headers = (_c = (_b = (_a = drafts().get(ME, id5, { format: "metadata" }).message) == null ? void 0 : _a.payload) == null ? void 0 : _b.headers) != null ? _c : [];
      const header = (name) => {
        var _a2, _b2;
        return (_b2 = (_a2 = headers.find((one) => {
          var _a3;
          return ((_a3 = one.name) == null ? void 0 : _a3.toLowerCase()) === name.toLowerCase();
        })) == null ? void 0 : _a2.value) != null ? _b2 : "";
      };
      return { id: id5, key: header(KEY_HEADER), subject: header("Subject") };
    } catch (error) {
      if (error instanceof Error && /entity was not found/i.test(error.message)) return null;
      throw error;
    }
  }
  function listDraftIds() {
    var _a;
    const ids = /* @__PURE__ */ new Set();
    let pageToken;
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer2 = drafts().list(ME, { maxResults: PAGE_SIZE, ...pageToken && { pageToken } });
      if (!answer2.drafts && answer2.resultSizeEstimate === void 0) return null;
      for (const { id: id5 } of (_a = answer2.drafts) != null ? _a : []) if (id5) ids.add(id5);
      pageToken = answer2.nextPageToken;
      if (!pageToken) return ids;
    }
    return null;
  }
  function drafts() {
    var _a;
    const collection = typeof Gmail === "undefined" ? void 0 : (_a = Gmail.Users) == null ? void 0 : _a.Drafts;
    if (!collection) {
      throw new Problem("no-permission", googleWords.noGmailService);
    }
    return collection;
  }

  // src/words/en/files.ts
  var fileWords = {
    /** One that has no name of its own; plain letters. */
    noName: "file"
  };

  // src/domain/mail/file-name.ts
  var MOST_CHARACTERS2 = 120;
  var UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu;
  var KEPT_JOINERS = /[\u200c\u200d]/;
  var NO_NAME_CHARACTERS = /[/\\:*?"<>|]+/g;
  function cleanFileName(name) {
    var _a;
    const last = (_a = name.split(/[/\\]/).pop()) != null ? _a : "";
    const clean = last.replace(UNSEEN, (found) => [...found].filter((one) => KEPT_JOINERS.test(one)).join("")).replace(NO_NAME_CHARACTERS, "_").replace(/\s+/g, " ").replace(/^[. ]+|(?<![. ])[. ]+$/g, "");
    return shortened(clean === "" ? fileWords.noName : clean, MOST_CHARACTERS2);
  }
  function asciiFileName(name, mostCharacters) {
    const ascii = name.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/[^\x20-\x7e]+|["\\]|=\?/g, "_");
    const { stem, ending } = partsOf(ascii);
    const isTold = /[A-Za-z0-9]/.test(stem);
    return shortened(isTold ? ascii : fileWords.noName + ending, mostCharacters);
  }
  function fileEnding(name) {
    return partsOf(name.replace(/(?<![. ])[. ]+$/, "")).ending.slice(1).toLowerCase();
  }
  function shortened(name, most) {
    const characters = [...name];
    if (characters.length <= most) return name;
    const { ending } = partsOf(name);
    const kept3 = [...ending].length < most / 2 ? ending : "";
    return characters.slice(0, most - [...kept3].length).join("") + kept3;
  }
  function partsOf(name) {
    const dot = name.lastIndexOf(".");
    return dot <= 0 || dot === name.length - 1 ? { stem: name, ending: "" } : { stem: name.slice(0, dot), ending: name.slice(dot) };
  }

  // src/domain/mail/header.ts
  var MAX_LINE = 76;
  var WORD_START = "=?UTF-8?B?";
  var WORD_END = "?=";
  var NEW_LINE = "\r\n ";
  var PLAIN = /^[\x20-\x7e]*$/;
  var ATOMS = /^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/;
  var BREAKS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
  function headerText(text) {
    return text.replace(BREAKS, " ").trim();
  }
  function textField(name, text) {
    const value = headerText(text);
    const start = `${name}: `;
    const fits = isPlain(value) && start.length + value.length <= MAX_LINE;
    return start + (fits ? value : encodedWords(value, start.length));
  }
  function addressField(name, person) {
    const shown = headerText(person.name);
    const start = `${name}: `;
    const address = `<${person.email}>`;
    if (shown === "") return start + person.email;
    const quoted = ATOMS.test(shown) ? shown : `"${escaped(shown)}"`;
    const line4 = `${start}${quoted} ${address}`;
    if (isPlain(shown) && line4.length <= MAX_LINE) return line4;
    return `${start}${encodedWords(shown, start.length)}${NEW_LINE}${address}`;
  }
  function fileNameParameters(name) {
    const value = headerText(name);
    const plain5 = asciiFileName(value, MOST_PLAIN_NAME);
    const quoted = `;${NEW_LINE}filename="${plain5}"`;
    return plain5 === value ? quoted : quoted + extended("filename", value);
  }
  var MOST_PLAIN_NAME = 60;
  var MOST_PIECE = 52;
  var ATTRIBUTE_CHARACTER = /^[A-Za-z0-9!#$&+.^_`|~-]$/;
  function extended(name, value) {
    var _a;
    const pieces = [""];
    for (const character of value) {
      const next = ATTRIBUTE_CHARACTER.test(character) ? character : percentEncoded(character);
      const last = (_a = pieces[pieces.length - 1]) != null ? _a : "";
      if (last.length + next.length > MOST_PIECE) pieces.push(next);
      else pieces[pieces.length - 1] = last + next;
    }
    if (pieces.length === 1) return `;${NEW_LINE}${name}*=UTF-8''${pieces[0]}`;
    return pieces.map((piece, at) => `;${NEW_LINE}${name}*${at}*=${at === 0 ? "UTF-8''" : ""}${piece}`).join("");
  }
  function percentEncoded(character) {
    return utf8Bytes(character).map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
  }
  function escaped(value) {
    return value.replace(/["\\]/g, "\\$&");
  }
  function isPlain(value) {
    return PLAIN.test(value) && !value.includes("=?");
  }
  function encodedWords(value, column) {
    const words = [];
    let bytes = [];
    let room = roomFor(column);
    for (const character of value) {
      const next = utf8Bytes(character);
      if (bytes.length + next.length > room) {
        words.push(WORD_START + base64(bytes) + WORD_END);
        bytes = [];
        room = roomFor(1);
      }
      bytes.push(...next);
    }
    words.push(WORD_START + base64(bytes) + WORD_END);
    return words.join(NEW_LINE);
  }
  function roomFor(column) {
    const letters = MAX_LINE - column - WORD_START.length - WORD_END.length;
    return Math.floor(letters / 4) * 3;
  }

  // src/domain/mail/message.ts
  var LINE_END = "\r\n";
  var BASE64_LINE = 76;
  var BOUNDARY = /^[A-Za-z0-9]{8,40}$/;
  var OWN_HEADER = /^X-[A-Za-z0-9-]{1,40}$/;
  var MIME_TYPE = /^(?!multipart|message)[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,90}$/i;
  var BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
  function buildMessage(input) {
    var _a, _b, _c;
    const head = [
      addressField("To", { name: input.to.name, email: checkedAddress(input.to.email) }),
      ...blindCopies((_a = input.blindCopies) != null ? _a : []),
      textField("Subject", input.subject),
      ...Object.entries((_b = input.headers) != null ? _b : {}).map(([name, value]) => ownField(name, value)),
      "MIME-Version: 1.0"
    ];
    const attachments = (_c = input.attachments) != null ? _c : [];
    if (attachments.length === 0) return [...head, ...textPart(input.body)].join(LINE_END);
    const boundary = checkedBoundary(input.boundary);
    const parts = [textPart(input.body), ...attachments.map(attachmentPart)];
    return [
      ...head,
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      "",
      ...parts.flatMap((part) => [`--${boundary}`, ...part]),
      `--${boundary}--`,
      ""
    ].join(LINE_END);
  }
  function blindCopies(emails) {
    return emails.length === 0 ? [] : [`Bcc: ${emails.map(checkedAddress).join(`,${LINE_END} `)}`];
  }
  function checkedBoundary(given = "") {
    if (!BOUNDARY.test(given)) throw new TypeError("A letter with attachments needs a boundary");
    return `=_${given}_=`;
  }
  function textPart(body) {
    const text = body.replace(/\r\n|\r|\n/g, LINE_END);
    return [
      "Content-Type: text/plain; charset=UTF-8",
      "Content-Transfer-Encoding: base64",
      "",
      wrapped(base64(utf8Bytes(text))),
      ""
    ];
  }
  function attachmentPart(attachment) {
    const content = attachment.base64.replace(/\s+/g, "");
    if (!BASE64.test(content) || content.length % 4 !== 0) {
      throw new TypeError(`The attachment "${attachment.name}" is not Base64`);
    }
    const type = MIME_TYPE.test(attachment.mimeType) ? attachment.mimeType : "application/octet-stream";
    return [
      `Content-Type: ${type}`,
      "Content-Transfer-Encoding: base64",
      `Content-Disposition: attachment${fileNameParameters(attachment.name)}`,
      "",
      wrapped(content),
      ""
    ];
  }
  function wrapped(text) {
    const lines = [];
    for (let start = 0; start < text.length; start += BASE64_LINE) {
      lines.push(text.slice(start, start + BASE64_LINE));
    }
    return lines.join(LINE_END);
  }
  function ownField(name, value) {
    if (!OWN_HEADER.test(name))
      throw new TypeError(`Not a header of our own: ${JSON.stringify(name)}`);
    return textField(name, value);
  }
  function checkedAddress(email) {
    const address = readAddress(email);
    if (!address.ok || address.email !== email) {
      throw new TypeError("Not one e-mail address: read it with readAddress first");
    }
    return email;
  }

  // src/google/random.ts
  function newBoundary() {
    return Utilities.getUuid().replace(/-/g, "");
  }

  // src/actions/letters/draft-once.ts
  function draftOnce(journal, key2, letter3, now) {
    const hasFiles = letter3.attachments !== void 0 && letter3.attachments.length > 0;
    const message = buildMessage({
      ...letter3,
      headers: { [KEY_HEADER]: key2 },
      ...hasFiles ? { boundary: newBoundary() } : {}
    });
    const announced = announce(journal, key2, letter3.to.email, now);
    rememberJournal(announced);
    const outcome = createDraft(message, hasFiles ? "upload" : "inline");
    switch (outcome.kind) {
      case "made":
        return { journal: noteId(announced, key2, outcome.draftId), outcome };
      case "refused":
        return { journal: forget(announced, [key2]), outcome };
      case "unknown":
        return { journal: announced, outcome };
    }
  }

  // src/actions/talks/make-or-find.ts
  function needDrafts() {
    if (!canDraft()) throw new Problem("no-permission", letterProblems.notAllowed);
  }
  function makeOrFind(journal, key2, letter3) {
    const now = /* @__PURE__ */ new Date();
    const entry = journal[key2];
    if (entry == null ? void 0 : entry.draftId) return;
    if (entry) {
      const verdict = judge(entry, key2, findDraftsTo(entry.to), now);
      if (verdict.kind !== "found") throw new Problem("maybe-drafted", letterProblems.maybeDrafted);
      return;
    }
    const made = draftOnce(withoutOld(journal, now), key2, letter3, now);
    rememberJournal(made.journal);
    refuse(made.outcome);
  }
  function refuse(outcome) {
    if (outcome.kind === "unknown") throw new Problem("maybe-drafted", letterProblems.maybeDrafted);
    if (outcome.kind === "made") return;
    throw {
      letter: new Problem("bad-email", letterProblems.refused),
      permission: new Problem("no-permission", letterProblems.notAllowed),
      quota: new Problem("google", letterProblems.usedUp)
    }[outcome.reason];
  }

  // src/actions/group/group-coach.ts
  function needCoach(members, email) {
    const coach = members.find((one) => one.email === email && one.role === "Coach");
    if (!coach) throw new Problem("not-yours", groupProblems.onlyCoach);
    return coach;
  }

  // src/actions/group/digest.ts
  var MARK = "digestWeek";
  function runDigest() {
    tryWithDocumentLock(0, () => {
      var _a;
      const memory = recall();
      const { weekday } = memory.digest;
      if (weekday === null) return;
      let lastResult = memory.digest.lastResult;
      let { lastWeekLocal } = memory.digest;
      try {
        const me = whoAmI().email;
        const reading = new SheetReading();
        const nowLocal = toLocalDateTime(/* @__PURE__ */ new Date(), reading.timeZone);
        const monday = weekOfDigest(nowLocal, weekday);
        if (lastWeekLocal >= monday) return;
        const mark = (_a = readShared(MARK)) != null ? _a : "";
        if (mark.slice(0, 10) >= monday) {
          lastResult = mark.endsWith(` ${me}`) ? settle2(memory, monday) : digestResults.byOther;
        } else {
          make(reading, me, monday, `digest:${monday}`);
          lastResult = digestResults.made;
        }
        if (lastResult !== digestResults.unsure) lastWeekLocal = monday;
      } catch (error) {
        lastResult = error instanceof Problem ? error.message : explain(error);
        throw error;
      } finally {
        if (lastResult !== memory.digest.lastResult || lastWeekLocal !== memory.digest.lastWeekLocal)
          rememberDigest({ weekday, lastWeekLocal, lastResult });
      }
    });
  }
  function settle2({ journal }, monday) {
    var _a;
    return ((_a = journal[`digest:${monday}`]) == null ? void 0 : _a.draftId) ? digestResults.made : digestResults.unsure;
  }
  function draftDigest(givenKey, again) {
    const key2 = check(pipe(string(), regex(/^[\w-]{8,64}$/)), givenKey);
    const me = whoAmI().email;
    withDocumentLock(() => {
      const { digest } = recall();
      const reading = new SheetReading();
      const monday = mondayOf(toLocalDateTime(/* @__PURE__ */ new Date(), reading.timeZone));
      if (digest.lastWeekLocal >= monday && again !== true) {
        throw new Problem("bad-input", digestResults.already);
      }
      make(reading, me, monday, `digest:${monday}:${key2}`);
      rememberDigest({ ...digest, lastWeekLocal: monday, lastResult: digestResults.made });
    });
    return { url: draftsSearchUrl(me, me), change: tellGroup(new SheetWriter()) };
  }
  function turnWeeklyDigest(chosen) {
    var _a;
    const weekday = check(
      nullable(pipe(number(), integer(), minValue(0), maxValue(6))),
      chosen
    );
    const me = whoAmI().email;
    const { group, timeZone } = new SheetReading();
    needCoach((_a = group == null ? void 0 : group.members) != null ? _a : [], me);
    needDrafts();
    const { digest } = recall();
    if (weekday === null) stopDigest();
    else startDigest(timeZone);
    const due = weekday === null ? "" : weekOfDigest(toLocalDateTime(/* @__PURE__ */ new Date(), timeZone), weekday);
    const thisWeek = mondayOf(toLocalDateTime(/* @__PURE__ */ new Date(), timeZone));
    const isPast = due !== "" && due < thisWeek;
    const lastWeekLocal = isPast && digest.lastWeekLocal < due ? due : digest.lastWeekLocal;
    rememberDigest({ ...digest, weekday, lastWeekLocal });
    return tellGroup(new SheetWriter());
  }
  function make(reading, me, monday, key2) {
    const { group, timeZone } = reading;
    if (!group) throw new Problem("bad-input", digestResults.noGroup);
    const coach = needCoach(group.members, me);
    const others = group.members.filter(({ email }) => email !== me);
    const addresses = others.map(({ email }) => readAddress(email));
    const emails = addresses.flatMap((one) => one.ok ? [one.email] : []);
    if (emails.length === 0) throw new Problem("bad-input", digestResults.nobody);
    needDrafts();
    const toLocal = (instant) => toLocalDateTime(instant, timeZone);
    const { subject, body } = composeDigest({
      coachName: coach.name,
      members: group.members.map(memberLine),
      progress: progressOf({
        members: group.members,
        contacts: reading.contacts.map(({ record: record3 }) => record3),
        interviews: reading.interviews.map(({ record: record3 }) => record3),
        wins: group.wins,
        // The reading has nobody's private people: all of them come as numbers.
        own: "",
        now: /* @__PURE__ */ new Date(),
        mondayLocal: monday,
        toLocal
      }),
      wins: group.wins.map((one) => ({
        member: one.member,
        kind: one.kind,
        what: one.what,
        sharedAtLocal: toLocalDateTime(one.sharedOn, timeZone),
        isAnswered: one.coachReply !== ""
      })),
      mondayLocal: monday
    });
    const markBefore = readShared(MARK);
    writeShared(MARK, `${monday} ${me}`);
    try {
      const to = { name: coach.name, email: me };
      makeOrFind(recall().journal, key2, { to, blindCopies: emails, subject, body });
    } catch (error) {
      const isCertain = error instanceof Problem && error.code !== "maybe-drafted";
      if (isCertain) writeShared(MARK, markBefore != null ? markBefore : "");
      throw error;
    }
  }

  // src/actions/group/draft-to-member.ts
  var MEMBER_LETTER = object({
    key: pipe(string(), regex(/^[\w-]{8,64}$/)),
    memberEmail: pipe(string(), trim(), toLowerCase()),
    subject: pipe(string(), maxLength(1e3)),
    body: pipe(string(), maxLength(5e4))
  });
  function draftToMember(input) {
    const { key: key2, memberEmail, subject, body } = check(MEMBER_LETTER, input);
    const me = whoAmI().email;
    withDocumentLock(() => {
      const members = readTable(openBook(), GROUP).rows.map(readMember);
      const to = members.find(({ email }) => email === memberEmail);
      if (!to || !members.some(({ email }) => email === me)) {
        throw new Problem("not-yours", groupProblems.notForMember);
      }
      const address = readAddress(to.email);
      if (!address.ok) throw new Problem("bad-email", address.problem);
      needDrafts();
      const recipient = { name: to.name, email: address.email };
      makeOrFind(recall().journal, `member:${key2}`, { to: recipient, subject, body });
    });
    return { url: draftsSearchUrl(me, memberEmail), change: tellGroup(new SheetWriter()) };
  }

  // src/words/en/done.ts
  var doneWords = {
    personAdded: (who) => `${who} was added.`,
    peopleAdded: (count3) => `${count3} people were added.`,
    filledIn: (name) => `What was missing about ${name} is filled in.`,
    manyFilledIn: (count3) => `What was missing about ${count3} people is filled in.`,
    /** Behind the two above: the headers that the tab has not. */
    leftOutWithoutColumn: (headers) => ` Left out, because the tab has no such column: ${headers.map((one) => `“${one}”`).join(", ")}.`,
    targetAdded: (organization) => `You aim at ${organization}.`,
    targetUpdated: (organization) => `The answer for ${organization} is up to date.`,
    targetRemoved: (organization) => `${organization} is off your list.`,
    stepDropped: (name) => `The step for ${name} is dropped.`,
    /** @param day as it reads in a letter: "24 November" */
    stepPutOff: (name, day2) => `The step for ${name} comes back on ${day2}.`,
    confirmed: (name) => `Your talk with ${name} is confirmed.`,
    resumeSent: (name) => `Your résumé for ${name} is marked as sent.`,
    /** @param introducer '' where no name is known */
    introducerTold: (introducer, name) => `${introducer || "The introducer"} knows how it went with ${name}.`,
    inTouch: (name) => `You were in touch with ${name} today.`,
    declined: (name) => `${name} is marked as declined.`,
    nextStepDone: (name) => `The next step for ${name} is done.`,
    draftFiled: (name) => `The draft to ${name} is filed. Undo leaves the draft in Gmail.`,
    letterNoted: (name) => `Your letter to ${name} is noted.`,
    resumeDrafted: (name) => `Your résumé to ${name} is noted as sent. Undo leaves the draft in Gmail.`,
    talkPlanned: (name) => `Your talk with ${name} is planned.`,
    talkFiled: (name) => `Your talk with ${name} is filed.`,
    questionsSaved: (name) => `Your questions for ${name} are saved.`,
    changed: (name) => `${name} is changed.`,
    membersAdded: (count3) => count3 === 1 ? "1 member is added." : `${count3} members are added.`,
    memberRemoved: (name) => `${name} is off the list.`,
    shared: {
      Win: "Your win is shared.",
      Question: "Your question is shared.",
      Comment: "Your comment is shared."
    },
    notes: {
      Sent: (name) => `The note to ${name} is marked as sent.`,
      Skipped: (name) => `There will be no note to ${name}.`,
      Due: (name) => `The note to ${name} will be drafted.`
    },
    /** After an undo: what it left, since somebody changed it. */
    stays: (count3) => count3 === 1 ? "One row that was added has been changed or filled in since, so it stays. If you do not need it, delete it in the sheet." : `${count3} rows that were added have been changed or filled in since, so they stay. What you do not need, delete in the sheet.`
  };

  // src/words/en/sheet-my-rows.ts
  var myRows = {
    hint: "Your own people, by next step. These are copies: change them in Contacts, or click a row here and use the sidebar.",
    warning: "Copies of Contacts: what is typed here is lost",
    somebody: "Member",
    tabName: (name) => `${name} – my people`
  };

  // src/google/tab-mark.ts
  function markTab(sheet, key2, value) {
    sheet.addDeveloperMetadata(key2, value);
  }
  function markedTab(book, key2, value) {
    var _a, _b;
    const marks = book.createDeveloperMetadataFinder().withKey(key2).withValue(value).find();
    return (_b = (_a = marks[0]) == null ? void 0 : _a.getLocation().getSheet()) != null ? _b : null;
  }

  // src/sheet/my-rows.ts
  var MARK2 = "informational-interviews.people-of";
  var ACCENT = "#12807a";
  var SOFT2 = "#5f6368";
  var HEADER_BACKGROUND3 = "#e2f1f2";
  var DAY_FORMAT = "d mmm yyyy";
  var ADDRESS_CELL = "$A$1";
  var HEADER_ROW2 = 2;
  var FIRST_ROW = 3;
  var MOST_CHARACTERS_OF_NAME = 60;
  var SHOWN = [
    ...["id", "name", "stage", "nextStep", "nextStepOn", "organization", "title"],
    ...["email", "phone", "askedOn", "lastContact", "notes"]
  ];
  var SORTED_BY = SHOWN.indexOf("nextStepOn") + 1;
  function setUpMyRows(book, contacts, email, name) {
    const formula = formulaFor(contacts, argumentSeparator(book));
    const existing = markedTab(book, MARK2, email);
    const sheet = existing != null ? existing : newTab(book, name);
    if (!existing) {
      markTab(sheet, MARK2, email);
      layOut3(sheet);
    }
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearContent();
    sheet.getRange(1, 1, FIRST_ROW, SHOWN.length).setValues([
      filled([textCell(email), myRows.hint]),
      SHOWN.map((key2) => CONTACTS.columns[key2].header),
      filled([formula])
    ]);
    warnBeforeEditsOfTab(sheet, myRows.warning);
    book.setActiveSheet(sheet);
    return sheet.getName();
  }
  function removeMyRows(book, email) {
    const sheet = markedTab(book, MARK2, email);
    if (sheet) book.deleteSheet(sheet);
  }
  function formulaFor(contacts, apart2) {
    const headers = readHeaders(contacts);
    const numbers2 = findColumns(CONTACTS, headers);
    for (const key2 of SHOWN) columnNumber(CONTACTS, numbers2, key2);
    const owner = columnLetters(columnNumber(CONTACTS, numbers2, "owner"));
    const owners = `${CONTACTS.name}!${owner}:${owner}`;
    const rows = `FILTER(${CONTACTS.name}!A:${columnLetters(headers.length)},TRIM(${owners})=${ADDRESS_CELL})`;
    const places = SHOWN.map(
      (key2) => `MATCH("${CONTACTS.columns[key2].header}",${CONTACTS.name}!1:1,0)`
    );
    const sorted = `SORT(CHOOSECOLS(${rows},${places.join(",")}),${SORTED_BY},TRUE)`;
    const shown = `MAP(${sorted},LAMBDA(cell,IF(cell="","",cell)))`;
    const hasNone = `SUMPRODUCT(1*(TRIM(${owners})=${ADDRESS_CELL}))=0`;
    return `=IF(${hasNone},"",${shown})`.replace(
      /"[^"]*"|,/g,
      (part) => part === "," ? apart2 : part
    );
  }
  function filled(cells) {
    return SHOWN.map((_, at) => {
      var _a;
      return (_a = cells[at]) != null ? _a : "";
    });
  }
  function layOut3(sheet) {
    const rows = sheet.getMaxRows();
    SHOWN.forEach((key2, at) => {
      const shown = CONTACTS.columns[key2];
      const column = sheet.getRange(FIRST_ROW, at + 1, rows - HEADER_ROW2, 1);
      if (shown.kind === "date") column.setNumberFormat(DAY_FORMAT).setHorizontalAlignment("left");
      sheet.setColumnWidths(at + 1, 1, widthOf(shown));
    });
    wrapText(sheet.getRange(FIRST_ROW, 1, rows - HEADER_ROW2, SHOWN.length), false);
    sheet.getRange(1, 2).setFontColor(SOFT2);
    sheet.getRange(HEADER_ROW2, 1, 1, SHOWN.length).setFontWeight("bold").setBackground(HEADER_BACKGROUND3);
    const stages = sheet.getRange(FIRST_ROW, SHOWN.indexOf("stage") + 1, rows - HEADER_ROW2, 1);
    if (CONTACTS.colors) addTextColors(sheet, stages, byLabel(CONTACTS.colors.byChoice), []);
    sheet.hideColumns(1, 1);
    sheet.setFrozenRows(HEADER_ROW2);
    sheet.setTabColor(ACCENT);
  }
  function newTab(book, name) {
    const base = tabName(name);
    const left = book.getSheetByName(base);
    if ((left == null ? void 0 : left.getLastRow()) === 0) return left;
    return book.insertSheet(freeName(book, base), book.getNumSheets());
  }
  function tabName(name) {
    const clean = name.replace(/[\p{Cc}\p{Cf}[\]*?:/\\'"!=]+/gu, " ").replace(/\s+/g, " ").trim();
    const short2 = Array.from(clean).slice(0, MOST_CHARACTERS_OF_NAME).join("");
    return myRows.tabName(short2 || myRows.somebody);
  }
  function freeName(book, base) {
    const taken = new Set(book.getSheets().map((sheet) => sheet.getName().toLowerCase()));
    for (let count3 = 1; ; count3 += 1) {
      const wanted = count3 === 1 ? base : `${base} ${count3}`;
      if (!taken.has(wanted.toLowerCase())) return wanted;
    }
  }

  // src/sheet/set-up.ts
  var TAB_COLORS = {
    green: "#188038",
    cyan: "#12807a",
    yellow: "#f9ab00",
    grey: "#80868b"
  };
  var HEADER_HEIGHT_PIXELS = 32;
  function setUpTab(book, tab, position, firstRecords) {
    const existing = book.getSheetByName(tab.name);
    if (existing && existing.getLastRow() > 0) return mendTab(existing, tab);
    const sheet = existing != null ? existing : book.insertSheet(tab.name, position);
    const columns9 = makeTab(sheet, tab, firstRecords);
    return { name: tab.name, isNew: true, addedColumns: [], columns: columns9 };
  }
  function makeTab(sheet, tab, firstRecords) {
    const { missing: columns9 } = placeColumns(tab, []);
    const rows = sheet.getMaxRows();
    const lacking = columns9.length - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(columns9.length - lacking, lacking);
    const isProse = tab.isProse === true;
    const all = sheet.getRange(1, 1, rows, columns9.length);
    wrapText(all, isProse);
    all.setVerticalAlignment(isProse ? "top" : "middle");
    dressNewTab(sheet, columns9, FIRST_ROW_NUMBER, rows - HEADER_ROW_NUMBER);
    const keys2 = entriesOf(tab).map(([key2]) => key2);
    const records = firstRecords.map((record3) => withLabels(tab, record3)).map((record3) => keys2.map((key2) => {
      var _a;
      return toCell((_a = record3[key2]) != null ? _a : null);
    }));
    writeHeaders(sheet, columns9, records);
    layOutColumns(sheet, columns9);
    sheet.setRowHeight(HEADER_ROW_NUMBER, HEADER_HEIGHT_PIXELS);
    sheet.setTabColor(TAB_COLORS[tab.theme]);
    sheet.setFrozenRows(HEADER_ROW_NUMBER);
    if (tab.frozenColumns) sheet.setFrozenColumns(tab.frozenColumns);
    applyBanding(sheet.getRange(1, 1, rows, columns9.length), tab.theme);
    colorTexts(sheet, tab, columns9, rows, []);
    warnOfOwned(sheet, columns9, rows, []);
    return columns9;
  }
  function mendTab(sheet, tab) {
    const headers = readHeaders(sheet);
    const { present, missing } = placeColumns(tab, headers);
    const columns9 = [...present, ...missing];
    const rows = sheet.getMaxRows();
    const [first] = missing;
    if (first) {
      const lacking = first.number + missing.length - 1 - sheet.getMaxColumns();
      if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
      writeHeaders(sheet, missing, []);
      dressColumns(sheet, missing, FIRST_ROW_NUMBER, rows - HEADER_ROW_NUMBER);
      layOutColumns(sheet, missing);
    }
    if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(HEADER_ROW_NUMBER);
    if (sheet.getBandings().length === 0) {
      const width = Math.max(...columns9.map(({ number: number2 }) => number2));
      applyBanding(sheet.getRange(1, 1, rows, width), tab.theme);
    }
    restoreRules(sheet, columns9, missing, rows);
    colorTexts(sheet, tab, columns9, rows, sheet.getConditionalFormatRules());
    warnOfOwned(sheet, columns9, rows, rangeProtections(sheet));
    const addedColumns = missing.map((one) => one.column.header);
    return { name: tab.name, isNew: false, addedColumns, columns: columns9 };
  }
  function placeColumns(tab, headers) {
    const numbers2 = findColumns(tab, headers);
    const lastFilled = headers.reduce(
      (last, header, index) => cellText(header) === "" ? last : index + 1,
      0
    );
    const present = [];
    const missing = [];
    for (const [key2, column] of entriesOf(tab)) {
      const number2 = numbers2.get(key2);
      if (number2 !== void 0) present.push({ column, number: number2 });
      else missing.push({ column, number: lastFilled + missing.length + 1 });
    }
    return { present, missing };
  }
  function writeHeaders(sheet, columns9, records) {
    var _a, _b;
    const first = (_b = (_a = columns9[0]) == null ? void 0 : _a.number) != null ? _b : 1;
    const headers = columns9.map(({ column }) => textCell(column.header));
    sheet.getRange(HEADER_ROW_NUMBER, first, 1 + records.length, columns9.length).setValues([headers, ...records.map((record3) => [...record3])]);
    sheet.getRange(HEADER_ROW_NUMBER, first, 1, columns9.length).setNotes([columns9.map(({ column }) => column.note)]).setFontWeight("bold").setVerticalAlignment("middle");
  }
  function layOutColumns(sheet, columns9) {
    var _a, _b;
    const base = mostCommon(columns9.map(({ column }) => column.width));
    const shownWidth = ({ column }) => column.isHidden ? base : widthOf(column);
    sheet.setColumnWidths((_b = (_a = columns9[0]) == null ? void 0 : _a.number) != null ? _b : 1, columns9.length, base);
    for (const run of runsOf2(columns9, shownWidth)) {
      const width = shownWidth(run.first);
      if (width !== base) sheet.setColumnWidths(run.first.number, run.count, width);
    }
    for (const run of runsOf2(columns9, ({ column }) => column.isHidden === true)) {
      if (run.first.column.isHidden) sheet.hideColumns(run.first.number, run.count);
    }
  }
  function warnOfOwned(sheet, columns9, rows, warned) {
    const isSeen = ({ column }) => column.isOwned === true && !column.isHidden;
    for (const run of runsOf2(columns9, isSeen)) {
      const description = keptByAddOn(run.first.column.header);
      if (!isSeen(run.first) || warned.includes(description)) continue;
      const cells = sheet.getRange(
        FIRST_ROW_NUMBER,
        run.first.number,
        rows - HEADER_ROW_NUMBER,
        run.count
      );
      warnBeforeEdits(cells, description);
    }
  }
  function restoreRules(sheet, columns9, added, rows) {
    var _a;
    const rules = (_a = sheet.getRange(`${FIRST_ROW_NUMBER}:${FIRST_ROW_NUMBER}`).getDataValidations()[0]) != null ? _a : [];
    const bare = columns9.filter(
      (one) => !added.includes(one) && hasRule(one.column) && !rules[one.number - 1]
    );
    dressColumns(sheet, bare, FIRST_ROW_NUMBER, rows - HEADER_ROW_NUMBER);
  }
  function colorTexts(sheet, tab, columns9, rows, rules) {
    const colored = tab.colors && tab.columns[tab.colors.key];
    const place = columns9.find(({ column }) => column === colored);
    if (!tab.colors || !place) return;
    const letters = columnLetters(place.number);
    const isThere = rules.some(
      (rule) => rule.getRanges().some((range2) => range2.getA1Notation().startsWith(`${letters}2`))
    );
    if (isThere) return;
    const range = sheet.getRange(FIRST_ROW_NUMBER, place.number, rows - HEADER_ROW_NUMBER, 1);
    addTextColors(sheet, range, byLabel(tab.colors.byChoice), rules);
  }
  function runsOf2(columns9, trait) {
    const runs = [];
    for (const column of [...columns9].sort((a, b) => a.number - b.number)) {
      const last = runs[runs.length - 1];
      const isNext = last && last.first.number + last.count === column.number;
      if (last && isNext && trait(last.first) === trait(column)) last.count += 1;
      else runs.push({ first: column, count: 1 });
    }
    return runs;
  }
  function mostCommon(numbers2) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const number2 of numbers2) counts.set(number2, ((_a = counts.get(number2)) != null ? _a : 0) + 1);
    return [...counts].reduce((best, one) => one[1] > best[1] ? one : best, [0, 0])[0];
  }

  // src/sheet/overview-group.ts
  var GROUP_LABEL = groupLines.label;
  var GROUP_HINT = groupLines.hint;
  var MOST_LINES2 = 200;
  var MONDAY2 = "B#week";
  var NUMBER = "#,##0";
  var SHARE = "0%";
  var ADDRESSES = "L#first:L#last";
  var LINES = "M#first";
  var BEYOND = 999;
  var EMAILS = "TRIM({member.email})";
  var LOOK = "{member.coachMayLook}";
  var AGREED = `UNIQUE(FILTER(LOWER(${EMAILS}),(${EMAILS}<>"")*(${LOOK}=TRUE)*ISERROR(MATCH(${EMAILS},FILTER(${EMAILS},(${LOOK}<>TRUE)*(${EMAILS}<>"")),0))))`;
  function tally(owner, condition) {
    const line4 = `IFERROR(MATCH(TRIM(${owner}),${ADDRESSES},0),${BEYOND})`;
    const rows = `IFERROR(FILTER(${line4},${condition}),${BEYOND})`;
    return `FREQUENCY(${rows},SEQUENCE(${MOST_LINES2}))`;
  }
  function onlyLines(list) {
    return `=IFERROR(FILTER(${list},SEQUENCE(${MOST_LINES2 + 1})<=${LINES}),"")`;
  }
  function count2(header, owner, condition) {
    return { header, formula: onlyLines(tally(owner, condition)), format: NUMBER };
  }
  function share(header, owner, part, whole) {
    const shares = `MAP(${tally(owner, part)},${tally(owner, whole)},LAMBDA(part,whole,IF(whole=0,"–",part/whole)))`;
    return { header, formula: onlyLines(shares), format: SHARE };
  }
  var MEMBERS = `FILTER(${ADDRESSES},SEQUENCE(${MOST_LINES2})<=${LINES})`;
  var DAYS = ACTIVITIES.map(
    ([owner, date, rows]) => `IFERROR(FILTER(HSTACK(TRIM(${owner}),${date}),${rows}),HSTACK("",0))`
  ).join(",");
  var LATEST = `XLOOKUP(one,CHOOSECOLS(days,1),CHOOSECOLS(days,2),"${groupLines.noActivity}",0,-1)`;
  var NAME = 'XLOOKUP(one,{member.email},{member.name},"")';
  var GROUP_COLUMNS = [
    {
      header: GROUP_LABEL,
      formula: `=IFERROR(MAP(${MEMBERS},LAMBDA(one,IF(${NAME}="",one,${NAME}))),"${groupLines.nobody}")`,
      format: null
    },
    count2(figureHeaders.askedThisWeek, "{owner}", COUNTED.askedThisWeek(MONDAY2)),
    count2(figureHeaders.asked, "{owner}", COUNTED.asked),
    share(figureHeaders.answered, "{owner}", COUNTED.answered, COUNTED.asked),
    count2(figureHeaders.metThisWeek, "{talk.owner}", COUNTED.metThisWeek(MONDAY2)),
    count2(figureHeaders.met, "{talk.owner}", COUNTED.met),
    share(figureHeaders.thankedOnTime, "{talk.owner}", COUNTED.thankedOnTime, COUNTED.thanked),
    count2(figureHeaders.winsThisWeek, "{win.owner}", COUNTED.winsThisWeek(MONDAY2)),
    count2(figureHeaders.wins, "{win.owner}", COUNTED.wins),
    count2(figureHeaders.openQuestions, "{win.owner}", COUNTED.openQuestions),
    {
      header: figureHeaders.lastActivity,
      formula: `=IFERROR(LET(days,SORT(VSTACK(${DAYS}),2,TRUE),MAP(${MEMBERS},LAMBDA(one,${LATEST}))),"")`,
      format: "d mmm"
    },
    { header: figureHeaders.address, formula: `=IFERROR(${AGREED},"")`, format: null },
    { header: figureHeaders.lines, formula: `=IFERROR(ROWS(${AGREED}),0)`, format: NUMBER }
  ];

  // src/sheet/set-up-overview-group.ts
  var HEADER_BACKGROUND4 = "#e2f1f2";
  var ACCENT2 = "#084f57";
  var SOFT3 = "#5f6368";
  var ADDRESS_WIDTH = 230;
  var HEADER_HEIGHT_PIXELS2 = 40;
  function setUpGroupLines(book, sheet, columns9) {
    const labels2 = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), 1).getValues();
    const rowOf = (label) => labels2.findIndex(([cell]) => cellText(cell) === label) + 1;
    const there = rowOf(GROUP_LABEL);
    const headerRow = there > 0 ? there : labels2.length + 3;
    const formulas = formulasAt(
      headerRow + 1,
      rowOf(overview.weekFrom),
      columns9,
      argumentSeparator(book)
    );
    if (there > 0) return mend(sheet, headerRow + 1, formulas);
    makeRoom(sheet, headerRow);
    write2(sheet, headerRow, formulas);
    return 0;
  }
  function formulasAt(firstRow, weekRow, columns9, apart2) {
    const rowNumbers = new Map([
      ["first", firstRow],
      ["last", firstRow + MOST_LINES2 - 1],
      ...weekRow > 0 ? [["week", weekRow]] : []
    ]);
    return GROUP_COLUMNS.map(({ formula }) => filledCell(formula, columns9, rowNumbers, apart2));
  }
  function makeRoom(sheet, headerRow) {
    const rows = headerRow + 1 + MOST_LINES2 - sheet.getMaxRows();
    if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
    const columns9 = GROUP_COLUMNS.length - sheet.getMaxColumns();
    if (columns9 > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns9);
  }
  function write2(sheet, headerRow, formulas) {
    const width = GROUP_COLUMNS.length;
    sheet.getRange(headerRow - 1, 1).setValue(GROUP_HINT).setFontColor(SOFT3);
    const header = sheet.getRange(headerRow, 1, 1, width);
    header.setFontWeight("bold").setFontColor(ACCENT2).setBackground(HEADER_BACKGROUND4).setVerticalAlignment("middle");
    wrapText(header, true);
    sheet.setRowHeight(headerRow, HEADER_HEIGHT_PIXELS2);
    sheet.getRange(headerRow, 2, 1, width - 3).setHorizontalAlignment("right");
    const body = sheet.getRange(headerRow + 1, 2, MOST_LINES2, width - 3);
    body.setHorizontalAlignment("right");
    sheet.getRange(headerRow + 1, width - 1, MOST_LINES2, 2).setFontColor(SOFT3);
    for (const format of new Set(GROUP_COLUMNS.map((one) => one.format))) {
      if (format === null) continue;
      const ranges = GROUP_COLUMNS.flatMap((one, at) => {
        const letters = columnLetters(at + 1);
        const last = headerRow + MOST_LINES2;
        return one.format === format ? [`${letters}${headerRow + 1}:${letters}${last}`] : [];
      });
      sheet.getRangeList(ranges).setNumberFormat(format);
    }
    sheet.setColumnWidths(width - 1, 1, ADDRESS_WIDTH);
    sheet.getRange(headerRow, 1, 2, width).setValues([GROUP_COLUMNS.map((one) => one.header), formulas.map((one) => one != null ? one : "")]);
  }
  function mend(sheet, firstRow, formulas) {
    var _a;
    const found = (_a = sheet.getRange(firstRow, 1, 1, formulas.length).getFormulas()[0]) != null ? _a : [];
    let mended = 0;
    formulas.forEach((wanted, at) => {
      var _a2;
      const is = (_a2 = found[at]) != null ? _a2 : "";
      if (wanted === null || is === "" || isSameFormula(is, wanted)) return;
      if (!is.includes("#REF!") && !isSameShape(is, wanted)) return;
      sheet.getRange(firstRow, at + 1).setFormula(wanted);
      mended += 1;
    });
    return mended;
  }

  // src/sheet/set-up-overview.ts
  var COLUMN_WIDTHS2 = [
    [1, 1, 270],
    [2, 2, 110],
    [4, 1, 150]
  ];
  var SECTION_BACKGROUND = "#e2f1f2";
  var LAST_SECTION_COLUMN = 7;
  var TITLE_HEIGHT_PIXELS = 36;
  var TITLE_SIZE = 18;
  var ACCENT3 = "#084f57";
  var SOFT4 = "#5f6368";
  var NUMBER_FORMATS = {
    count: "#,##0",
    date: "d mmm",
    share: "0%",
    days: "0.0"
  };
  function setUpOverview(book, position, counted2) {
    const existing = book.getSheetByName(OVERVIEW_NAME);
    const sheet = existing != null ? existing : book.insertSheet(OVERVIEW_NAME, position);
    const columns9 = columnReferences(counted2);
    const isNew = existing === null || sheet.getLastRow() === 0;
    let mendedFigures = 0;
    if (isNew) {
      write3(sheet, columns9, argumentSeparator(book));
      layOut4(sheet);
    } else {
      mendedFigures = mend2(sheet, columns9, argumentSeparator(book));
    }
    if (counted2.some(({ name }) => name === GROUP.name)) {
      mendedFigures += setUpGroupLines(book, sheet, columns9);
    }
    return { name: OVERVIEW_NAME, isNew, addedColumns: [], mendedFigures, columns: [] };
  }
  function addGroupToOverview(book) {
    const sheet = book.getSheetByName(OVERVIEW_NAME);
    if (!sheet || sheet.getLastRow() === 0) return;
    setUpGroupLines(book, sheet, columnReferences(readPlaces(book)));
  }
  function readPlaces(book) {
    return [CONTACTS, INTERVIEWS, WINS, GROUP].map((tab) => {
      const sheet = book.getSheetByName(tab.name);
      const numbers2 = findColumns(tab, sheet ? readHeaders(sheet) : []);
      const columns9 = entriesOf(tab).flatMap(([key2, column]) => {
        const number2 = numbers2.get(key2);
        return number2 === void 0 ? [] : [{ column, number: number2 }];
      });
      return { name: tab.name, columns: columns9 };
    });
  }
  function columnReferences(tabs) {
    return new Map([
      ...referencesTo(tabs, CONTACTS, ""),
      ...referencesTo(tabs, INTERVIEWS, "talk."),
      ...referencesTo(tabs, WINS, "win."),
      ...referencesTo(tabs, GROUP, "member.")
    ]);
  }
  function referencesTo(counted2, tab, prefix) {
    var _a, _b;
    const columns9 = (_b = (_a = counted2.find(({ name }) => name === tab.name)) == null ? void 0 : _a.columns) != null ? _b : [];
    return entriesOf(tab).flatMap(([key2, column]) => {
      const place = columns9.find((one) => one.column === column);
      if (!place) return [];
      const letters = columnLetters(place.number);
      return [[`${prefix}${key2}`, `${tab.name}!${letters}:${letters}`]];
    });
  }
  function write3(sheet, columns9, apart2) {
    const rowNumbers = new Map(
      OVERVIEW_LINES.flatMap(({ key: key2 }, index) => key2 === void 0 ? [] : [[key2, index + 1]])
    );
    const values = OVERVIEW_LINES.map(
      ({ cells }) => Array.from({ length: OVERVIEW_WIDTH }, (_, index) => {
        var _a, _b;
        return (_b = filledCell((_a = cells[index]) != null ? _a : "", columns9, rowNumbers, apart2)) != null ? _b : "";
      })
    );
    sheet.getRange(1, 1, values.length, OVERVIEW_WIDTH).setValues(values);
  }
  function layOut4(sheet) {
    const looks = OVERVIEW_LINES.map(
      (line4) => Array.from({ length: LAST_SECTION_COLUMN }, (_, index) => lookOf(line4, index + 1))
    );
    const trait = (of) => looks.map((line4) => line4.map(of));
    sheet.getRange(1, 1, looks.length, LAST_SECTION_COLUMN).setHorizontalAlignments(trait(({ alignment }) => alignment)).setFontColors(trait(({ color }) => color)).setFontWeights(trait(({ isBold }) => isBold ? "bold" : "normal")).setBackgrounds(trait(({ background }) => background));
    sheet.getRange(1, 1).setFontSize(TITLE_SIZE);
    for (const [look2, format] of Object.entries(NUMBER_FORMATS)) {
      const figures = OVERVIEW_LINES.flatMap(
        (line4, index) => line4.look === look2 ? [`B${index + 1}:C${index + 1}`] : []
      );
      sheet.getRangeList(figures).setNumberFormat(format);
    }
    for (const [first, count3, width] of COLUMN_WIDTHS2) sheet.setColumnWidths(first, count3, width);
    sheet.setRowHeight(1, TITLE_HEIGHT_PIXELS);
    sheet.setHiddenGridlines(true);
    sheet.setTabColor(ACCENT3);
  }
  function lookOf(line4, column) {
    var _a, _b, _c;
    const { look: look2, bar } = line4;
    const isFigure = NUMBER_FORMATS[look2] !== void 0 && (column === 2 || column === 3);
    const isSection = look2 === "section" && column <= OVERVIEW_WIDTH;
    const barColor = column === 3 && bar ? (_c = (_b = (_a = CONTACTS.colors) == null ? void 0 : _a.byChoice[bar]) == null ? void 0 : _b.text) != null ? _c : null : null;
    const isSoft = column === OVERVIEW_WIDTH && NUMBER_FORMATS[look2] !== void 0 && hasWords(line4) || look2 === "hint" && column === 1;
    return {
      alignment: barColor ? "left" : isFigure || isSection && column > 1 ? "right" : null,
      color: barColor != null ? barColor : isSection ? ACCENT3 : isSoft ? SOFT4 : null,
      isBold: isSection || look2 === "title" && column === 1,
      background: look2 === "section" ? SECTION_BACKGROUND : null
    };
  }
  function hasWords({ look: look2, cells }) {
    var _a;
    return look2 === "share" || ((_a = cells[OVERVIEW_WIDTH - 1]) == null ? void 0 : _a.startsWith("=")) === false;
  }
  function mend2(sheet, columns9, apart2) {
    var _a, _b;
    let mended = 0;
    const range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), OVERVIEW_WIDTH);
    const formulas = range.getFormulas();
    const rowOfLabel = /* @__PURE__ */ new Map();
    range.getValues().forEach(([label], index) => {
      if (!rowOfLabel.has(cellText(label))) rowOfLabel.set(cellText(label), index + 1);
    });
    const rowNumbers = /* @__PURE__ */ new Map();
    for (const { key: key2, cells } of OVERVIEW_LINES) {
      const rowNumber = rowOfLabel.get((_a = cells[0]) != null ? _a : "");
      if (key2 !== void 0 && rowNumber !== void 0) rowNumbers.set(key2, rowNumber);
    }
    for (const { cells } of OVERVIEW_LINES) {
      const rowNumber = rowOfLabel.get((_b = cells[0]) != null ? _b : "");
      if (rowNumber === void 0) continue;
      cells.forEach((cell, index) => {
        var _a2, _b2;
        if (!cell.startsWith("=")) return;
        const wanted = filledCell(cell, columns9, rowNumbers, apart2);
        const found = (_b2 = (_a2 = formulas[rowNumber - 1]) == null ? void 0 : _a2[index]) != null ? _b2 : "";
        if (wanted === null || found === "" || !isBroken(found, wanted)) return;
        sheet.getRange(rowNumber, index + 1).setFormula(wanted);
        mended += 1;
      });
    }
    return mended;
  }
  function isBroken(found, wanted) {
    if (found.includes("#REF!")) return true;
    return !isSameFormula(found, wanted) && isSameShape(found, wanted);
  }

  // src/actions/group/take-unowned.ts
  function takeUnowned() {
    const me = myAddress();
    withDocumentLock(() => takeRowsWithoutOwner(new SheetWriter(), openBook(), me));
  }
  function takeRowsWithoutOwner(writer, book, owner) {
    take(CONTACTS, "contact");
    take(INTERVIEWS, "interview");
    take(ORGANIZATIONS, "organization");
    take(ANSWERS, "answer");
    function take(tab, prefix) {
      const read2 = readTableIfThere(book, tab);
      if (!(read2 == null ? void 0 : read2.columnNumbers.has("owner")) || !read2.columnNumbers.has("id")) return;
      const table = withIds(read2, prefix);
      const free = table.rows.filter(({ cells }) => cellText(cells["owner"]) === "");
      const changes = free.map(({ cells }) => [cellText(cells["id"]), { owner }]);
      writer.updateMany(table, new Map(changes));
    }
  }

  // src/actions/group/group-members.ts
  var MOST_MEMBERS = 100;
  var MOST_A_WEEK = 100;
  var line3 = pipe(
    string(),
    maxLength(200),
    transform((text) => text.replace(/\s+/g, " ").trim())
  );
  var aim2 = pipe(number(), integer(), minValue(0), maxValue(MOST_A_WEEK));
  var NEW_MEMBERS = pipe(
    array(object({ name: line3, email: string() })),
    maxLength(MOST_MEMBERS)
  );
  var GROUP_PLAN = object({
    coachName: line3,
    members: NEW_MEMBERS,
    weeklyRequests: aim2,
    weeklyInterviews: aim2
  });
  var MEMBER_EDIT = object({
    email: string(),
    name: line3,
    role: picklist(ROLES),
    weeklyRequests: aim2,
    weeklyInterviews: aim2
  });
  function setUpGroup(input) {
    const plan = check(GROUP_PLAN, input);
    const me = myAddress();
    const aims = {
      weeklyRequests: plan.weeklyRequests,
      weeklyInterviews: plan.weeklyInterviews
    };
    const members = cleanMembers(plan.members);
    withDocumentLock(() => {
      const book = openBook();
      const inFront = book.getActiveSheet();
      const before = readTableIfThere(book, GROUP);
      const membersBefore = before ? membersOf(before) : [];
      if (membersBefore.some(({ role }) => role === "Coach")) needCoach(membersBefore, me);
      if (!before) takeRowsWithoutOwner(new SheetWriter(), book, me);
      GROUP_TABS.forEach((tab, at) => {
        setUpTab(book, tab, TABS.length + at, []);
      });
      const table = openGroupTable(book);
      const known = emailsIn(table);
      const joinedOn = /* @__PURE__ */ new Date();
      const coach = {
        name: plan.coachName || me,
        email: me,
        role: "Coach",
        ...aims,
        joinedOn
      };
      makeCoach(table, me);
      const fresh = members.filter(({ email }) => email !== me).map((one) => ({ ...one, role: "Member", ...aims }));
      const rows = [coach, ...fresh].filter(({ email }) => !known.has(email));
      appendRows(table, rows.map(withMemberId));
      addGroupToOverview(book);
      book.setActiveSheet(inFront);
    });
  }
  function makeCoach(table, email) {
    const changes = idsOf(table, email).map((id5) => [id5, { role: "Coach" }]);
    new SheetWriter().updateMany(table, new Map(changes));
  }
  function idsOf(table, email) {
    return table.rows.filter((row) => readMember(row).email === email).map(({ cells }) => cellText(cells.id));
  }
  function addMembers(input) {
    const members = cleanMembers(check(NEW_MEMBERS, input));
    const me = myAddress();
    const writer = new SheetWriter();
    let added = 0;
    withDocumentLock(() => {
      var _a, _b;
      const table = groupTable(openBook(), me);
      const known = emailsIn(table);
      const [like] = table.rows.map(readMember);
      const aims = {
        weeklyRequests: (_a = like == null ? void 0 : like.weeklyRequests) != null ? _a : 0,
        weeklyInterviews: (_b = like == null ? void 0 : like.weeklyInterviews) != null ? _b : 0
      };
      const fresh = members.filter(({ email }) => !known.has(email));
      added = fresh.length;
      writer.append(
        table,
        fresh.map((one) => withMemberId({ ...one, role: "Member", ...aims }))
      );
    });
    return tellGroup(writer, doneWords.membersAdded(added));
  }
  function changeMember(input) {
    const edit = check(MEMBER_EDIT, input);
    const me = myAddress();
    const writer = new SheetWriter();
    withDocumentLock(() => {
      const table = groupTable(openBook(), me);
      const { email, ...cells } = edit;
      const wanted = email.trim().toLowerCase();
      if (cells.role === "Member") needCoachBeside(table, wanted);
      const ids = idsOf(table, wanted);
      if (ids.length === 0) {
        throw new Problem("row-missing", groupProblems.memberGone);
      }
      writer.updateMany(table, new Map(ids.map((id5) => [id5, cells])));
    });
    const isUndoable = edit.role === "Coach" || edit.email.trim().toLowerCase() !== me;
    return tellGroup(writer, isUndoable ? doneWords.changed(edit.name) : void 0);
  }
  function removeMember(input) {
    const wanted = check(string(), input).trim().toLowerCase();
    const me = myAddress();
    const writer = new SheetWriter();
    let name = "";
    withDocumentLock(() => {
      var _a, _b;
      const book = openBook();
      const table = groupTable(book, me);
      needCoachBeside(table, wanted);
      name = (_b = (_a = membersOf(table).find(({ email }) => email === wanted)) == null ? void 0 : _a.name) != null ? _b : wanted;
      for (const id5 of idsOf(table, wanted)) writer.remove(table, id5);
      removeMyRows(book, wanted);
    });
    return tellGroup(writer, wanted === me ? void 0 : doneWords.memberRemoved(name));
  }
  function openGroupTable(book) {
    return withIds(readTable(book, GROUP), "member");
  }
  function groupTable(book, me) {
    const table = openGroupTable(book);
    needCoach(membersOf(table), me);
    return table;
  }
  function withMemberId(member2) {
    return { ...member2, id: newId("member") };
  }
  function membersOf(table) {
    return table.rows.map(readMember);
  }
  function emailsIn(table) {
    return new Set(membersOf(table).map(({ email }) => email));
  }
  function cleanMembers(members) {
    const byEmail = /* @__PURE__ */ new Map();
    members.forEach(({ name, email }, at) => {
      const address = readAddress(email);
      if (!address.ok) {
        throw new Problem("bad-email", groupProblems.memberAddress(at + 1));
      }
      const clean = address.email.toLowerCase();
      if (!byEmail.has(clean)) byEmail.set(clean, { name: name || address.name, email: clean });
    });
    return [...byEmail.values()];
  }
  function needCoachBeside(table, email) {
    if (membersOf(table).some((one) => one.email !== email && one.role === "Coach")) return;
    throw new Problem("bad-input", groupProblems.needsCoach);
  }

  // src/actions/group/join-group.ts
  var MEMBERSHIP = object({
    name: pipe(
      string(),
      maxLength(200),
      transform((text) => text.replace(/\s+/g, " ").trim()),
      minLength(1)
    ),
    coachMayLook: boolean(),
    introduces: boolean()
  });
  function joinGroup(input) {
    const membership = check(MEMBERSHIP, input);
    const me = myAddress();
    const writer = new SheetWriter();
    withDocumentLock(() => {
      var _a, _b;
      const book = openBook();
      const table = openGroupTable(book);
      const now = /* @__PURE__ */ new Date();
      const told2 = { ...membership, draftsOn: areHourlyDraftsOn() };
      const kept3 = PrivateRows.open(book, me);
      const isTold = membership.coachMayLook;
      const figures = figureCells(kept3, isTold, book.getSpreadsheetTimeZone());
      const known = Object.entries(figures).filter(
        ([key2]) => table.columnNumbers.has(key2)
      );
      const cells = { ...told2, ...Object.fromEntries(known) };
      const mine = table.rows.filter((one) => readMember(one).email === me);
      if (mine.length === 0) {
        const [like] = table.rows.map(readMember);
        const aims = {
          weeklyRequests: (_a = like == null ? void 0 : like.weeklyRequests) != null ? _a : 0,
          weeklyInterviews: (_b = like == null ? void 0 : like.weeklyInterviews) != null ? _b : 0
        };
        const member2 = withMemberId({
          email: me,
          role: "Member",
          ...aims,
          ...cells,
          joinedOn: now
        });
        appendRows(table, [member2]);
      }
      const changes = mine.map((row) => {
        var _a2;
        const joinedOn = (_a2 = readMember(row).joinedOn) != null ? _a2 : now;
        return [cellText(row.cells.id), { ...cells, joinedOn }];
      });
      writer.updateMany(table, new Map(changes));
    });
    return tellGroup(writer);
  }

  // src/actions/just-me/kept-rows.ts
  function kept(table, rows) {
    if (rows.length === 0) return [];
    const ownCells = readOwnCells(table);
    return rows.map(({ rowNumber, cells }) => ({
      cells: Object.fromEntries(
        entriesOf(table.tab).map(([key2]) => [key2, storedCell(cells[key2])]).filter(([, cell]) => cell !== "")
      ),
      ownCells: ownCells(rowNumber).map(({ header, value }) => ({
        header,
        value: storedCell(value)
      }))
    }));
  }
  function union2(before, now) {
    const ids = new Set(now.map(({ cells }) => cellText(cells.id)));
    return [...before.filter(({ cells }) => !ids.has(cellText(cells.id))), ...now];
  }

  // src/actions/group/leave-group.ts
  var TABS3 = [
    ["Answers", "answer"],
    ["Interviews", "interview"],
    ["Organizations", "organization"],
    ["Wins", "win"],
    ["Contacts", "contact"]
  ];
  function takeRecords() {
    const me = needGroup(whoAmI());
    const book = openBook();
    const rows = PrivateRows.open(book, me.email);
    return withDocumentLock(() => fileOf(book, openTables(book), rows, me));
  }
  function leaveGroup(input) {
    const marks = check(record(string(), string()), input);
    const me = needGroup(whoAmI());
    withDocumentLock(() => {
      const book = openBook();
      const group = openGroupTable(book);
      needOtherCoach(group, me);
      const tables = openTables(book);
      const rows = PrivateRows.open(book, me.email);
      const here = marksOf(fileOf(book, tables, rows, me));
      const isSafe = Object.entries(here).every(([id5, mark]) => marks[id5] === mark);
      if (!isSafe) throw new Problem("bad-input", leaveProblems.changed);
      const own = group.rows.filter((row) => readMember(row).email === me.email);
      const ids = own.map(({ cells }) => cellText(cells.id));
      for (const table of tables) {
        const gone = ownRows(table, me).map(({ cells }) => cellText(cells.id));
        if (gone.length > 0) deleteRows(table, gone);
      }
      for (const { id: id5 } of rows.all) rows.drop(id5);
      switchOff();
      if (ids.length > 0) deleteRows(group, ids);
    });
  }
  function needOtherCoach(group, me) {
    const members = group.rows.map((row) => readMember(row));
    const others = members.filter(({ email }) => email !== me.email && email !== "");
    const isCoach = members.some(({ email, role }) => email === me.email && role === "Coach");
    if (isCoach && others.length > 0 && !others.some(({ role }) => role === "Coach"))
      throw new Problem("bad-input", leaveProblems.lastCoach);
  }
  function openTables(book) {
    return TABS3.flatMap(([name, prefix]) => {
      const table = readTableIfThere(book, TAB_OF[name]);
      return (table == null ? void 0 : table.columnNumbers.has("owner")) ? [withIds(table, prefix)] : [];
    });
  }
  function ownRows({ rows }, me) {
    return rows.filter(({ cells }) => cellText(cells.owner).toLowerCase() === me.email);
  }
  function fileOf(book, tables, rows, me) {
    const tabs = FILE_TABS.map((name) => {
      const tabName2 = TAB_OF[name].name;
      const table = tables.find(({ tab }) => tab.name === tabName2);
      const inSheet = table ? kept(table, ownRows(table, me)) : [];
      const ids = new Set(inSheet.map(({ cells }) => cellText(cells.id)));
      const aside = rows.all.flatMap((person) => rowsOf(person, tabName2));
      return [name, [...inSheet, ...aside.filter(({ cells }) => !ids.has(cellText(cells.id)))]];
    });
    return {
      kind: KIND,
      version: VERSION2,
      from: book.getName(),
      savedAt: (/* @__PURE__ */ new Date()).toISOString(),
      settings: recall().settings,
      tabs: Object.fromEntries(tabs),
      privateIds: rows.all.map(({ id: id5 }) => id5)
    };
  }
  function switchOff() {
    const { hourlyOnSince, digest } = recall();
    if (countHourlyTriggers() !== null) {
      stopHourlyDrafts();
      if (digest.weekday !== null) stopDigest();
    }
    if (hourlyOnSince !== "") rememberHourlyOn("");
    if (digest.weekday !== null) rememberDigest({ ...digest, weekday: null });
  }

  // src/actions/group/own-sheets.ts
  var MOST_SHEETS = 100;
  var SHEETS = pipe(
    array(
      object({
        name: pipe(
          string(),
          maxLength(200),
          transform((text) => text.replace(/\s+/g, " ").trim())
        ),
        key: pipe(string(), regex(SHEET_KEY), maxLength(100))
      })
    ),
    maxLength(MOST_SHEETS)
  );
  function shareNumbers() {
    return withDocumentLock(() => {
      const book = openBook();
      if (book.getSheetByName(GROUP.name)) {
        throw new Problem("bad-input", groupProblems.isGroupSheet);
      }
      const inFront = book.getActiveSheet();
      setUpTab(book, WINS, TABS.length, []);
      setUpNumbers(book, book.getNumSheets(), columnReferences(readPlaces(book)));
      book.setActiveSheet(inFront);
      return sheetUrl(book.getId());
    });
  }
  function gatherSheets(input) {
    const sheets = check(SHEETS, input);
    const me = myAddress();
    withDocumentLock(() => {
      var _a;
      const book = openBook();
      needCoach(readTable(book, GROUP).rows.map(readMember), me);
      const known = new Set((_a = readOwnSheets(book)) == null ? void 0 : _a.map(({ key: key2 }) => key2));
      const fresh = sheets.filter(({ key: key2 }) => !known.has(key2) && known.add(key2));
      const inFront = book.getActiveSheet();
      addOwnSheets(book, fresh);
      book.setActiveSheet(inFront);
    });
    return tellGroup(new SheetWriter());
  }

  // src/actions/group/show-my-rows.ts
  function showMyRows() {
    const me = myAddress();
    return withDocumentLock(() => {
      const book = openBook();
      const member2 = readTable(book, GROUP).rows.map(readMember).find(({ email }) => email === me);
      if (!member2) throw new Problem("not-yours", groupProblems.joinFirst);
      const contacts = book.getSheetByName(CONTACTS.name);
      if (!contacts) throw tabMissing(CONTACTS.name);
      return setUpMyRows(book, contacts, me, member2.name);
    });
  }

  // src/domain/people/talk-with.ts
  function isTalkWith(contact, { contactId: contactId3, contactName }) {
    if (contactId3 !== "") return contactId3 === contact.id;
    return contactName !== "" && sameName(contactName, contact.name);
  }

  // src/actions/people/own-records.ts
  function ownContact(table, contactId3, me) {
    const contact = table.rows.map(readContact).find(({ id: id5 }) => id5 === contactId3);
    if (!contact) {
      throw new Problem("row-missing", peopleProblems.contactGone);
    }
    if (!isMine(contact, me)) {
      throw new Problem("not-yours", peopleProblems.notYours);
    }
    return contact;
  }
  function ownContactOf(table, interview, me) {
    const [first, second] = table.rows.map(readContact).filter((one) => one.id !== "" && isMine(one, me) && isTalkWith(one, interview));
    return interview.contactId === "" && second ? void 0 : first;
  }
  function ownInterview(table, interviewId3, me) {
    const interview = table.rows.map(readInterview).find(({ id: id5 }) => id5 === interviewId3);
    if (!interview) {
      throw new Problem("row-missing", talkProblems.gone);
    }
    if (!isMine(interview, me)) {
      throw new Problem("not-yours", talkProblems.notYours);
    }
    return interview;
  }

  // src/actions/group/wins.ts
  var prose2 = pipe(string(), maxLength(2e3), trim(), minLength(1));
  var id2 = pipe(string(), minLength(1), maxLength(100));
  var NEW_WIN = object({
    key: pipe(string(), regex(/^[\w-]{8,64}$/)),
    kind: picklist(WIN_KINDS),
    what: prose2,
    contactId: pipe(
      string(),
      maxLength(100),
      transform((text) => text)
    )
  });
  function shareWin(input) {
    const win = check(NEW_WIN, input);
    const me = whoAmI();
    const writer = new SheetWriter();
    withDocumentLock(() => {
      var _a, _b;
      const book = openBook();
      const table = openWins(book);
      const key2 = `win-${win.key}`;
      if (table.rows.some((row) => readWin(row).id === key2)) return;
      const about = win.contactId === "" ? null : ownContact(readTable(book, CONTACTS), win.contactId, me);
      const cells = {
        when: /* @__PURE__ */ new Date(),
        member: nameIn2(book, me.email),
        kind: win.kind,
        what: win.what,
        about: (_a = about == null ? void 0 : about.name) != null ? _a : "",
        contactId: (_b = about == null ? void 0 : about.id) != null ? _b : "",
        owner: me.email
      };
      writer.append(table, [{ id: key2, ...cells }]);
    });
    return tellGroup(writer, doneWords.shared[win.kind]);
  }
  function replyToWin(winId, coachReply) {
    const wanted = check(id2, winId);
    const text = check(pipe(string(), maxLength(2e3), trim()), coachReply);
    const me = whoAmI();
    const writer = new SheetWriter();
    withDocumentLock(() => {
      const book = openBook();
      needCoach(readTable(book, GROUP).rows.map(readMember), me.email);
      const table = openWins(book);
      findWin(table, wanted);
      const repliedOn = text === "" ? null : /* @__PURE__ */ new Date();
      writer.update(table, wanted, { coachReply: text === "" ? null : text, repliedOn });
    });
    return tellGroup(writer);
  }
  function markReplySeen(winId) {
    const wanted = check(id2, winId);
    const me = whoAmI();
    const writer = new SheetWriter();
    withDocumentLock(() => {
      const table = openWins(openBook());
      const win = findWin(table, wanted);
      if (win.owner !== me.email) {
        throw new Problem("not-yours", groupProblems.winNotYours);
      }
      writer.update(table, wanted, { readReply: win.coachReply });
    });
    return tellGroup(writer);
  }
  function openWins(book) {
    return withIds(readTable(book, WINS), "win");
  }
  function findWin(table, wanted) {
    const win = table.rows.map(readWin).find((one) => one.id === wanted);
    if (!win) throw new Problem("row-missing", groupProblems.winGone);
    return win;
  }
  function nameIn2(book, email) {
    var _a, _b;
    const members = readTable(book, GROUP).rows.map(readMember);
    return (_b = (_a = members.find((one) => one.email === email)) == null ? void 0 : _a.name) != null ? _b : email;
  }

  // src/actions/just-me/back-into-sheet.ts
  function backIntoSheet(input) {
    const id5 = checkContactId(input);
    const me = whoAmI();
    const done = withDocumentLock(() => {
      const book = openBook();
      const rows = PrivateRows.open(book, me.email);
      const person = needPerson(rows, id5);
      if (!person.isMoving) rows.setMoving(person, true);
      const contacts = readTable(book, CONTACTS);
      bringBack2(contacts, [person.contact], me.email);
      const interviews = readTable(book, INTERVIEWS);
      bringBack2(interviews, person.talks, me.email);
      linkDrafts(interviews, person, me.email);
      bringBack2(readTable(book, ANSWERS), person.answers, me.email);
      nameAgain(book, contacts, person, me.email);
      noteFigures(rows, id5);
      rows.drop(id5);
      return { rows, touched: [id5, ...person.introduced] };
    });
    return tellMoved(done.rows, { about: id5, touched: done.touched });
  }
  function forgetPrivate(input) {
    const id5 = checkContactId(input);
    const me = whoAmI();
    const { rows, person } = withDocumentLock(() => {
      const kept3 = PrivateRows.open(openBook(), me.email);
      const found = needPerson(kept3, id5);
      if (found.isMoving) throw new Problem("bad-input", justMeProblems.halfWay);
      noteFigures(kept3, id5);
      kept3.drop(id5);
      return { rows: kept3, person: found };
    });
    const removedIds = [id5, ...person.talks.map(({ cells }) => cellText(cells.id))];
    return tellMoved(rows, { about: null, touched: person.introduced, removedIds });
  }
  function needPerson(rows, id5) {
    const person = rows.find(id5);
    if (person) return person;
    throw new Problem("row-missing", justMeProblems.notKept);
  }
  function bringBack2(table, rows, owner) {
    const there = rowsById(table);
    const missing = rows.filter(({ cells }) => {
      const row = there.get(cellText(cells.id));
      if (row && cellText(row.cells["owner"]).toLowerCase() !== owner) {
        throw new Problem("not-yours", justMeProblems.idIsTaken(table.tab.name));
      }
      return !row;
    });
    const records = missing.map(({ cells }) => record2(table.tab, cells, owner));
    const isPlain2 = missing.every(({ ownCells }) => ownCells.length === 0);
    if (isPlain2) {
      appendRows(table, records);
      return;
    }
    let now = table;
    missing.forEach(({ ownCells }, at) => {
      const own = ownCells.map(({ header, value }) => ({ header, value: restoredCell(value) }));
      now = appendRows(now, records.slice(at, at + 1), own).table;
    });
  }
  function record2({ columns: columns9 }, cells, owner) {
    const known = Object.entries(cells).filter(([key2]) => Object.keys(columns9).includes(key2));
    const values = known.map(([key2, cell]) => [key2, restoredCell(cell)]);
    return { ...Object.fromEntries(values), owner };
  }
  function linkDrafts(table, { talks, contact }, owner) {
    const drafted = talks.filter(({ cells }) => cellText(cells.draftId) !== "");
    if (drafted.length === 0) return;
    const draft = {
      text: noteReasons.openDraft,
      url: draftsSearchUrl(owner, cellText(contact.cells.email))
    };
    updateRows(table, new Map(drafted.map(({ cells }) => [cellText(cells.id), { draft }])));
  }
  function nameAgain(book, contacts, person, owner) {
    const name = nameOf(person);
    if (name === "") return;
    const isFree = (table, id5, key2) => {
      const row = rowsById(table).get(id5);
      return row !== void 0 && cellText(row.cells.owner).toLowerCase() === owner && cellText(row.cells[key2]) === "";
    };
    const named = person.introduced.filter((one) => isFree(contacts, one, "introducedBy"));
    if (named.length > 0)
      updateRows(contacts, new Map(named.map((one) => [one, { introducedBy: name }])));
    const wins = person.wins.length > 0 ? readTableIfThere(book, WINS) : null;
    if (!wins) return;
    const about = wins.rows.map(readWin).filter((win) => person.wins.includes(win.id) && win.owner === owner && win.about === "");
    const cells = { about: name, contactId: person.id };
    if (about.length > 0) updateRows(wins, new Map(about.map((win) => [win.id, cells])));
  }

  // src/actions/page/changed-cells.ts
  function changedCells(table, id5, cells) {
    const row = table.rows.find((one) => cellText(one.cells["id"]) === id5);
    if (!row) return cells;
    const entries = Object.entries(cells);
    return Object.fromEntries(
      entries.filter(([key2, value]) => !isSameCell(storedCell(row.cells[key2]), storedValue(value)))
    );
  }

  // src/actions/just-me/own-tables.ts
  var OwnTables = class {
    constructor(me, book = openBook(), stored3) {
      this.me = me;
      this.rows = null;
      this.book = book;
      if (stored3 && me.isInGroup) this.rows = PrivateRows.of(stored3, book, me.email);
    }
    get privateRows() {
      var _a;
      (_a = this.rows) != null ? _a : this.rows = PrivateRows.open(this.book, this.me.email);
      return this.rows;
    }
    /**
     * @param prefix where rows that were typed by hand must have an ID, how it begins
     * @throws Problem `column-missing` where the column is gone by which rows are found, or that says whom
     *   or what a row is about, or when, or how far it has come: something would be left out in silence
     */
    read(tab, prefix = "") {
      var _a;
      const table = readTable(this.book, tab);
      const idKey = "id" in tab.columns ? "id" : void 0;
      for (const key2 of [idKey, tab.requiredKeys[0], ...(_a = tab.decidingKeys) != null ? _a : []])
        if (key2 !== void 0) columnNumber(tab, table.columnNumbers, key2);
      return this.with(prefix === "" ? table : withIds(table, prefix));
    }
    /** A tab that was read already. */
    with(table) {
      return this.me.isInGroup ? this.privateRows.into(table) : table;
    }
  };

  // src/actions/just-me/change-private.ts
  var day = pipe(string(), regex(/^(\d{4}-\d\d-\d\d)?$/));
  var EDIT = object({
    contactId,
    name: line2,
    email: line2,
    phone: line2,
    title: line2,
    organization: line2,
    field: line2,
    stage: picklist(STAGES),
    mayMention: picklist(MENTION_PERMISSIONS),
    nextStep: line2,
    nextStepOnLocal: day,
    notes: pipe(
      string(),
      maxLength(2e4),
      transform((text) => cleanText(text).trim())
    )
  });
  function changePrivate(input) {
    const { contactId: id5, nextStepOnLocal, ...edit } = check(EDIT, input);
    const me = whoAmI();
    const writer = new SheetWriter();
    const done = withDocumentLock(() => {
      const tables = new OwnTables(me);
      const table = tables.read(CONTACTS);
      const contact = ownContact(table, id5, me);
      if (contact.privacy === "" || contact.privacy === "moving") {
        throw new Problem("bad-input", justMeProblems.isInSheet);
      }
      if (edit.name === "" && edit.email === "") {
        throw new Problem("bad-input", justMeProblems.nameOrEmail);
      }
      const timeZone = tables.book.getSpreadsheetTimeZone();
      const nextStepOn = fromLocal(nextStepOnLocal, timeZone);
      if (nextStepOnLocal !== "" && nextStepOn === null) {
        throw new Problem("bad-input", inputProblems.noSuchDay);
      }
      const cells = { ...edit, nextStepOn };
      writer.update(table, id5, changedCells(table, id5, cells));
      noteFigures(tables.privateRows);
      return doneWords.changed(edit.name || edit.email);
    });
    return tellChange(writer, id5, done);
  }

  // src/actions/just-me/find-traces.ts
  function findTraces(book, me, id5, rows) {
    var _a;
    const read2 = (tab, prefix) => withIds(readTable(book, tab), prefix);
    const ifThere = (tab, prefix) => {
      const table = readTableIfThere(book, tab);
      return table && withIds(table, prefix);
    };
    const contacts = read2(CONTACTS, "contact");
    const contact = (_a = contacts.rows.find((row) => cellText(row.cells.id) === id5)) != null ? _a : null;
    const stored3 = rows.find(id5);
    if (contact || !stored3) ownContact(contacts, id5, me);
    const name = contact ? readContact(contact).name : cellText(stored3 == null ? void 0 : stored3.contact.cells.name);
    const tables = {
      contacts,
      interviews: read2(INTERVIEWS, "interview"),
      answers: read2(ANSWERS, "answer"),
      wins: ifThere(WINS, "win"),
      organizations: ifThere(ORGANIZATIONS, "organization")
    };
    needColumns(tables.contacts, ["owner", "introducedBy"]);
    needColumns(tables.interviews, ["owner", "contactId", "contactName"]);
    needColumns(tables.answers, ["owner", "interviewId", "contactId", "contactName"]);
    needColumns(tables.wins, ["owner", "contactId", "about"]);
    needColumns(tables.organizations, ["owner", "whoLeadsThere"]);
    const own = (table) => {
      var _a2;
      return ((_a2 = table == null ? void 0 : table.rows) != null ? _a2 : []).filter(
        ({ cells }) => cellText(cells["owner"]).toLowerCase() === me.email
      );
    };
    const others = own(contacts).filter((row) => cellText(row.cells.id) !== id5);
    const isOnly = name !== "" && !others.some((row) => sameName(readContact(row).name, name));
    const isNamed = (text) => isOnly && sameName(text, name);
    const talks = own(tables.interviews).filter((row) => {
      const { contactId: contactId3, contactName } = readInterview(row);
      return contactId3 === "" ? isNamed(contactName) : contactId3 === id5;
    });
    const talkIds = new Set(idsOf2(talks));
    const answers = own(tables.answers).filter((row) => {
      const { interviewId: interviewId3, contactId: contactId3, contactName } = readAnswer(row);
      return contactId3 === id5 || interviewId3 !== "" && talkIds.has(interviewId3) || contactId3 === "" && interviewId3 === "" && isNamed(contactName);
    });
    const wins = own(tables.wins).filter((row) => {
      const { contactId: contactId3, about } = readWin(row);
      return contactId3 === "" ? isNamed(about) : contactId3 === id5;
    });
    const organizations = own(tables.organizations).filter(
      (row) => isOnly && namesIn(readOrganization(row).whoLeadsThere, [name]).length > 0
    );
    const introduced = others.filter((row) => isNamed(readContact(row).introducedBy));
    const mentions = mentionsOf(name, [
      ...others.map(
        (row) => [CONTACTS.name, readContact(row).name, [readContact(row).notes]]
      ),
      ...own(tables.interviews).filter((row) => !talks.includes(row)).map((row) => {
        const { contactName, about, learned, helpReceived, questions } = readInterview(row);
        return [INTERVIEWS.name, contactName, [about, learned, helpReceived, questions]];
      }),
      ...own(tables.wins).map((row) => [WINS.name, "", [readWin(row).what]]),
      ...own(tables.organizations).map((row) => {
        const { organization, why } = readOrganization(row);
        return [ORGANIZATIONS.name, organization, [why]];
      })
    ]);
    return {
      ...{ tables, name, contact, talks, answers, introduced, wins, organizations, mentions },
      bytes: rows.bytes
    };
  }
  function needColumns(table, keys2) {
    if (table) for (const key2 of keys2) columnNumber(table.tab, table.columnNumbers, key2);
  }
  function mentionsOf(name, texts) {
    const named = texts.filter(([, , all]) => all.some((text) => namesIn(text, [name]).length > 0));
    return [...new Set(named.map(([tab, row]) => justMeProblems.mention(tab, row)))].slice(0, 20);
  }
  function idsOf2(rows) {
    return rows.map(({ cells }) => cellText(cells["id"]));
  }

  // src/actions/just-me/keep-private.ts
  function previewPrivacy(input) {
    const id5 = checkContactId(input);
    const me = needGroup(whoAmI());
    const book = openBook();
    const traces = withDocumentLock(() => findTraces(book, me, id5, PrivateRows.open(book, me.email)));
    return {
      talks: traces.talks.length,
      answers: traces.answers.length,
      introduced: traces.introduced.length,
      wins: traces.wins.length,
      organizations: traces.organizations.length,
      mentions: traces.mentions,
      fullPercent: Math.min(100, Math.round(100 * traces.bytes / MOST_PRIVATE_BYTES))
    };
  }
  function keepPrivate(input) {
    const id5 = checkContactId(input);
    const me = needGroup(whoAmI());
    const done = withDocumentLock(() => {
      var _a, _b, _c, _d;
      const book = openBook();
      const rows = PrivateRows.open(book, me.email);
      const traces = findTraces(book, me, id5, rows);
      const before = rows.find(id5);
      if (before && !before.isMoving && !traces.contact) {
        noteFigures(rows);
        return { rows, touched: [id5] };
      }
      const now = {
        contact: traces.contact ? kept(traces.tables.contacts, [traces.contact]) : [],
        talks: kept(traces.tables.interviews, traces.talks),
        answers: kept(traces.tables.answers, traces.answers)
      };
      const merge = (stored3, found) => (before == null ? void 0 : before.isMoving) === false ? union2(found, stored3) : union2(stored3, found);
      const [contact] = merge(before ? [before.contact] : [], now.contact);
      if (!contact) throw new Problem("row-missing", peopleProblems.contactGone);
      const talks = merge((_a = before == null ? void 0 : before.talks) != null ? _a : [], now.talks);
      const answers = merge((_b = before == null ? void 0 : before.answers) != null ? _b : [], now.answers);
      const introduced = [.../* @__PURE__ */ new Set([...(_c = before == null ? void 0 : before.introduced) != null ? _c : [], ...idsOf2(traces.introduced)])];
      const wins = [.../* @__PURE__ */ new Set([...(_d = before == null ? void 0 : before.wins) != null ? _d : [], ...idsOf2(traces.wins)])];
      const lists = { talks, answers, introduced, wins };
      const person = { id: id5, book: book.getId(), isMoving: true, contact, ...lists };
      rows.save(person);
      takeOut(traces);
      rows.setMoving(person, false);
      noteFigures(rows);
      return { rows, touched: [id5, ...introduced] };
    });
    return tellMoved(done.rows, { about: id5, touched: done.touched });
  }
  function takeOut({ tables, name, contact, talks, answers, introduced, wins, ...rest }) {
    if (answers.length > 0) deleteRows(tables.answers, idsOf2(answers));
    if (talks.length > 0) deleteRows(tables.interviews, idsOf2(talks));
    if (tables.wins && wins.length > 0)
      updateRows(tables.wins, toEach(wins, { about: null, contactId: null }));
    const { organizations } = rest;
    if (tables.organizations && organizations.length > 0) {
      const changes = organizations.map((row) => {
        const whoLeadsThere = withoutNames(readOrganization(row).whoLeadsThere, [name]);
        return [cellText(row.cells.id), { whoLeadsThere }];
      });
      updateRows(tables.organizations, new Map(changes));
    }
    if (introduced.length > 0)
      updateRows(tables.contacts, toEach(introduced, { introducedBy: null }));
    if (contact) deleteRows(tables.contacts, idsOf2([contact]));
  }
  function toEach(rows, cells) {
    return new Map(idsOf2(rows).map((id5) => [id5, cells]));
  }

  // src/domain/letters/which-talk.ts
  function nextTalk(talks, startOf2, now) {
    const coming = talks.filter((talk) => startOf2(talk) >= now && startOf2(talk) !== "");
    return coming.reduce(
      (next, talk) => next === null || startOf2(talk) < startOf2(next) ? talk : next,
      null
    );
  }

  // src/actions/letters/file-letter.ts
  function findFiling(letter3, me, now) {
    var _a;
    const { use, aboutId } = letter3;
    const tables = new OwnTables(me);
    const contacts = tables.read(CONTACTS);
    const contact = ownContact(contacts, letter3.contactId, me);
    const told2 = use === "Thanks to the introducer" && aboutId !== "" ? ownContact(contacts, aboutId, me) : null;
    const interviews = use === "Confirmation" ? tables.read(INTERVIEWS) : null;
    const planned = ((_a = interviews == null ? void 0 : interviews.rows) != null ? _a : []).map(readInterview).filter((talk2) => isMine(talk2, me) && isTalkWith(contact, talk2));
    const talk = nextTalk(planned, startOf, now.toISOString());
    return {
      contact,
      contacts: contacts.rows.map(readContact),
      write(writer) {
        writer.update(contacts, contact.id, filedCells(use, contact, now));
        if (told2 !== null) writer.update(contacts, told2.id, { introducerTold: true });
        if (interviews !== null && talk !== null && talk.id !== "") {
          writer.update(interviews, talk.id, { confirmed: true });
        }
      }
    };
  }
  function filedCells(use, { stage }, now) {
    switch (use) {
      case "Request":
      case "Help request":
        return stage === "To ask" ? { stage: "Asked", askedOn: now, lastContact: now } : { askedOn: now, lastContact: now };
      case "Nudge":
        return { followedUpOn: now, lastContact: now };
      case "Keeping in touch":
        return stage === "Thanked" ? { stage: "Keeping in touch", lastContact: now } : { lastContact: now };
      default:
        return { lastContact: now };
    }
  }
  var startOf = ({ startsAt }) => {
    var _a;
    return (_a = startsAt == null ? void 0 : startsAt.toISOString()) != null ? _a : "";
  };

  // src/actions/letters/recipient.ts
  function recipientOf({ name, email }) {
    const address = readAddress(email);
    if (address.ok) return { name, email: address.email };
    throw new Problem(
      "bad-email",
      email === "" ? letterProblems.noAddress : letterProblems.badAddress
    );
  }

  // src/actions/letters/draft-letter.ts
  function createDraft2(input) {
    const { key: key2, subject, body, knowsOthers, ...purpose } = checkLetterDraft(input);
    const me = whoAmI();
    const writer = new SheetWriter();
    const to = withDocumentLock(() => {
      const { contact, contacts, write: write4 } = findFiling(purpose, me, /* @__PURE__ */ new Date());
      const journal = recall().journal;
      const isRepeated = `request:${key2}` in journal;
      if (purpose.use === "Request" && !knowsOthers && !isRepeated)
        refuseIfAsked(contact, contacts, me);
      const recipient = recipientOf(contact);
      needDrafts();
      makeOrFind(journal, `request:${key2}`, { to: recipient, subject, body });
      write4(writer);
      return recipient;
    });
    const done = doneWords.draftFiled(to.name);
    return {
      url: draftsSearchUrl(me.email, to.email),
      change: tellChange(writer, purpose.contactId, done)
    };
  }
  function refuseIfAsked({ id: id5 }, contacts, me) {
    var _a, _b;
    if (!me.isInGroup) return;
    const members = readTable(openBook(), GROUP).rows.map(readMember);
    const shared = sharedContacts(members, contacts, me.email, (day2) => {
      var _a2;
      return (_a2 = day2 == null ? void 0 : day2.toISOString()) != null ? _a2 : "";
    });
    const asked2 = ((_b = (_a = shared.find((one) => one.contactId === id5)) == null ? void 0 : _a.others) != null ? _b : []).filter(
      ({ askedOnLocal }) => askedOnLocal !== ""
    );
    if (asked2.length === 0) return;
    const names = asked2.map(({ memberName }) => memberName);
    throw new Problem("also-asked", letterProblems.alsoAsked(names));
  }
  function markSent(input) {
    const purpose = checkSentLetter(input);
    const me = whoAmI();
    const writer = new SheetWriter();
    const name = withDocumentLock(() => {
      const { contact, write: write4 } = findFiling(purpose, me, /* @__PURE__ */ new Date());
      write4(writer);
      return contact.name;
    });
    return tellChange(writer, purpose.contactId, doneWords.letterNoted(name));
  }

  // src/domain/mail/attachment-rules.ts
  var MOST_MESSAGE_BYTES = 25e6;
  var GROWTH = 4 / 3 * (78 / 76);
  var MOST_LETTER_BYTES = 3e5;
  var MOST_FILE_BYTES = Math.floor((MOST_MESSAGE_BYTES - MOST_LETTER_BYTES) / GROWTH / 1e6) * 1e6;
  var MOST_FILES = 10;
  var BLOCKED = new Set(
    "ade adp apk appx appxbundle bat cab chm cmd com cpl diagcab diagcfg diagpkg dll dmg ex ex_ exe hta img ins iso isp jar jnlp js jse lib lnk mde mjs msc msi msix msixbundle msp mst nsh pif ps1 scr sct shb sys vb vbe vbs vhd vxd wsc wsf wsh xll".split(" ")
  );
  var USUAL = new Set("pdf doc docx odt txt rtf".split(" "));
  var USUAL_ENDINGS = [...USUAL].map((ending) => `.${ending}`).join(",");
  function fileProblem({ name, bytes }) {
    if (BLOCKED.has(fileEnding(name))) return "blocked";
    if (bytes === 0) return "empty";
    return bytes > MOST_FILE_BYTES ? "too-large" : null;
  }
  function filesProblem(files) {
    for (const file of files) {
      const problem = fileProblem(file);
      if (problem !== null) return problem;
    }
    if (files.length > MOST_FILES) return "too-many";
    const bytes = files.reduce((sum2, file) => sum2 + file.bytes, 0);
    return bytes > MOST_FILE_BYTES ? "too-large" : null;
  }

  // src/domain/resume-gate.ts
  function resumeGate(talks, nowLocal) {
    const asked2 = latest(talks.filter(({ resume }) => resume === "Asked for"));
    if (asked2) return { kind: "asked", talk: asked2 };
    const sent = latest(talks.filter(({ resume }) => resume === "Sent"));
    if (sent) return { kind: "sent", talk: sent };
    const isOver = ({ startsAtLocal }) => startsAtLocal !== "" && startsAtLocal <= nowLocal;
    const met = latest(talks.filter(isOver));
    if (met) return { kind: "not-asked", talk: met };
    return { kind: "not-met", planned: latest(talks) };
  }
  function answeredTalks(talks, nowLocal) {
    const asked2 = talks.filter(({ resume }) => resume === "Asked for");
    if (asked2.length > 0) return asked2;
    const gate = resumeGate(talks, nowLocal);
    return gate.kind === "not-asked" || gate.kind === "sent" ? [gate.talk] : [];
  }
  var FEWEST_WORDS = 3;
  var FEWEST_LETTERS = 8;
  var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
  var FEWEST_UNSPACED = 4;
  function isReason(text) {
    var _a, _b;
    if (((_a = text.match(UNSPACED)) != null ? _a : []).length >= FEWEST_UNSPACED) return true;
    const words = (_b = text.match(/[\p{L}\p{M}\p{N}'’]+/gu)) != null ? _b : [];
    const isVaried = new Set(words.map((word) => word.toLowerCase())).size >= FEWEST_WORDS;
    return isVaried && words.join("").length >= FEWEST_LETTERS;
  }
  function latest(talks) {
    return talks.reduce(
      (last, talk) => last === null || talk.startsAtLocal > last.startsAtLocal ? talk : last,
      null
    );
  }

  // src/google/files.ts
  function filesIn(form) {
    return Object.values(form).flatMap((value) => Array.isArray(value) ? value : [value]).filter(isBlob).map(readBlob).filter(({ name, bytes }) => name !== "" || bytes > 0);
  }
  function readBlob(blob) {
    var _a, _b;
    const content = blob.getBytes();
    return {
      name: (_a = blob.getName()) != null ? _a : "",
      mimeType: (_b = blob.getContentType()) != null ? _b : "",
      bytes: content.length,
      toBase64: () => Utilities.base64Encode(content)
    };
  }
  function isBlob(value) {
    return typeof value === "object" && value !== null && typeof value.getBytes === "function";
  }

  // src/actions/letters/follow-up.ts
  var FOLLOW_UP = object({
    key,
    contactId,
    reason: pipe(line2, maxLength(500)),
    subject: line2,
    body: letterBody
  });
  function createFollowUp(form) {
    const { reason, subject, body, ...letter3 } = check(FOLLOW_UP, form);
    const attachments = readAttachments(form);
    const me = whoAmI();
    const writer = new SheetWriter();
    const to = withDocumentLock(() => {
      const tables = new OwnTables(me);
      const timeZone = tables.book.getSpreadsheetTimeZone();
      const now = /* @__PURE__ */ new Date();
      const contacts = tables.read(CONTACTS);
      const contact = ownContact(contacts, letter3.contactId, me);
      const interviews = tables.read(INTERVIEWS, "interview");
      const talks = interviews.rows.map(readInterview).filter((one) => isMine(one, me) && isTalkWith(contact, one)).map(({ id: id5, resume, startsAt }) => {
        return { id: id5, resume, startsAtLocal: toLocalDateTime(startsAt, timeZone) };
      });
      const nowLocal = toLocalDateTime(now, timeZone);
      const { journal } = recall();
      const journalKey = `follow-up:${letter3.key}`;
      const before = journal[journalKey];
      if (!before && resumeGate(talks, nowLocal).kind !== "asked" && !isReason(reason)) {
        throw new Problem("bad-input", resumeProblems.notAsked);
      }
      const person = recipientOf(contact);
      needDrafts();
      makeOrFind(journal, journalKey, { to: person, subject, body, attachments });
      if (before && contact.lastContactOn && contact.lastContactOn >= new Date(before.at)) {
        return person;
      }
      for (const { id: id5 } of answeredTalks(talks, nowLocal)) {
        writer.update(interviews, id5, { resume: "Sent" });
      }
      const noted = reason === "" ? {} : noteOf(contact, reason, toLocalDate(now, timeZone));
      writer.update(contacts, contact.id, { lastContact: /* @__PURE__ */ new Date(), ...noted });
      return person;
    });
    const done = doneWords.resumeDrafted(to.name);
    return {
      url: draftsSearchUrl(me.email, to.email),
      change: tellChange(writer, letter3.contactId, done)
    };
  }
  function noteOf({ notes }, reason, day2) {
    const line4 = resumeProblems.note(day2, reason);
    const all = notes === "" ? line4 : `${notes}
${line4}`;
    return notes.includes(line4) || all.length >= MOST_CHARACTERS_IN_CELL ? {} : { notes: all };
  }
  function readAttachments(form) {
    const files = filesIn(form);
    if (files.length === 0) throw new Problem("bad-input", resumeProblems.noFile);
    const problem = filesProblem(files);
    if (problem !== null) throw new Problem("bad-input", PROBLEMS[problem]);
    return files.map(({ name, mimeType, toBase64 }) => {
      return { name: cleanFileName(name), mimeType, base64: toBase64() };
    });
  }
  var PROBLEMS = {
    blocked: resumeProblems.blocked,
    empty: resumeProblems.empty,
    "too-large": resumeProblems.tooLarge(MOST_FILE_BYTES / 1e6),
    "too-many": resumeProblems.tooMany
  };

  // src/actions/page/read-page.ts
  function readPage(view) {
    const memory = recall();
    const { reading, viewer } = look(memory);
    const late = partsOf2(PARTS_OF[view], reading, viewer);
    return {
      view,
      me: viewer.me.email,
      settings: memory.settings,
      sheetName: reading.book.getName(),
      timeZone: viewer.timeZone,
      nowLocal: toLocalDateTime(viewer.now, viewer.timeZone),
      isSetUp: reading.isSetUp,
      parts: PARTS_OF[view],
      ...NO_PARTS,
      ...late.page,
      // In a group, what others do with their people is theirs; it would only make the page heavy.
      people: packPeople(
        reading.contacts.filter(({ record: record3 }) => mayShow(record3, viewer.me)).map(({ record: record3 }) => personSummary(record3, viewer))
      ),
      talks: packTalks(
        reading.interviews.filter(({ record: record3 }) => isInPage2(record3, viewer)).map(({ record: record3 }) => talkSummary(record3, viewer))
      ),
      selected: selectedContact(reading, viewer),
      thankYous: { ...NO_STATUS, ...thankYouChange(reading, memory, viewer), ...late.thankYous },
      group: groupState(reading, viewer, memory.digest),
      // Last, when everything is read.
      problems: reading.isSetUp ? reading.problems : []
    };
  }
  var NO_PARTS = {
    canDraftInGmail: false,
    consentUrl: "",
    templates: [],
    questions: [],
    targets: []
  };
  var NO_STATUS = { hourlyDraftsOn: false, otherEditors: null };
  function readLateParts(parts, contactId3) {
    const { reading, viewer } = look();
    return {
      parts,
      ...partsOf2(parts, reading, viewer),
      contact: contactId3 === "" ? null : detailOf(contactId3, reading, viewer),
      problems: reading.problems
    };
  }
  function draftingPart() {
    const missing = consentUrl();
    return { canDraftInGmail: missing === "" || canDraft(), consentUrl: missing };
  }
  function partsOf2(parts, reading, viewer) {
    const has = (part) => parts.includes(part);
    return {
      page: {
        ...has("templates") ? { templates: reading.templates } : {},
        ...has("questions") ? { questions: reading.questions } : {},
        ...has("targets") ? { targets: targetLines(reading.organizations, viewer) } : {},
        ...has("drafting") ? draftingPart() : {}
      },
      thankYous: {
        ...has("hourly") ? { hourlyDraftsOn: areHourlyDraftsOn() } : {},
        ...has("editors") ? { otherEditors: otherEditors(reading.book, viewer.me.email) } : {}
      }
    };
  }
  function readSelection(view) {
    const { reading, viewer } = look();
    return {
      selected: selectedContact(reading, viewer),
      templates: PARTS_OF[view].includes("templates") ? reading.templates : null
    };
  }
  function readContactById(contactId3) {
    const { reading, viewer } = look();
    return detailOf(contactId3, reading, viewer);
  }

  // src/domain/people/clean-person.ts
  var MAX_LENGTHS = {
    name: 200,
    email: 400,
    phone: 80,
    title: 300,
    organization: 300,
    field: 200,
    kind: 100,
    association: 300,
    introducedBy: 200,
    linkedIn: 500,
    notes: 1e4
  };
  var NO_ADDRESS = { ok: true, email: "", name: "" };
  var FIELDS = Object.keys(MAX_LENGTHS);
  function cleanPerson(input) {
    var _a;
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      return { ok: false, reason: refusedWords.noPerson };
    }
    const values = /* @__PURE__ */ new Map();
    for (const field of FIELDS) {
      const value = (_a = ownValue(input, field)) != null ? _a : "";
      if (typeof value !== "string") return { ok: false, reason: refusedWords.noText(field) };
      const clean = field === "notes" ? cleanLines : cleanLine;
      values.set(field, clean(value, MAX_LENGTHS[field]));
    }
    return withNameAndEmail((field) => {
      var _a2;
      return (_a2 = values.get(field)) != null ? _a2 : "";
    });
  }
  function withNameAndEmail(value) {
    const address = value("email") === "" ? NO_ADDRESS : readAddress(value("email"));
    if (!address.ok) return { ok: false, reason: address.problem };
    const { email } = address;
    const name = value("name") || cleanLine(address.name, MAX_LENGTHS.name) || nameFromEmail(email);
    if (name === "") return { ok: false, reason: refusedWords.nobody };
    const person = {
      name,
      email,
      phone: value("phone"),
      title: value("title"),
      organization: value("organization"),
      field: value("field"),
      kind: value("kind"),
      association: value("association"),
      introducedBy: value("introducedBy"),
      linkedIn: webAddress(value("linkedIn")),
      notes: value("notes")
    };
    return { ok: true, person };
  }
  function webAddress(text) {
    if (/^(?:[a-z0-9-]+\.)*linkedin\.com\//i.test(text)) return `https://${text}`;
    return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^https?:\/\//i.test(text) ? "" : text;
  }
  function ownValue(input, key2) {
    var _a;
    return (_a = Object.getOwnPropertyDescriptor(input, key2)) == null ? void 0 : _a.value;
  }

  // src/actions/people/add-people.ts
  var MOST_PEOPLE_A_CALL = 1e4;
  function addPeople(input) {
    const people = cleanPeople(input, MOST_PEOPLE_A_CALL);
    const me = whoAmI();
    const writer = new SheetWriter();
    const { fresh, known, firstRowNumber } = withDocumentLock(
      () => addFresh(writer, new OwnTables(me).read(CONTACTS), people, me)
    );
    const [first] = fresh;
    const done = fresh.length === 1 && first ? doneWords.personAdded(first.person.name || first.person.email) : doneWords.peopleAdded(fresh.length);
    return {
      added: fresh.length,
      known,
      firstRowNumber: fresh.length > 0 ? firstRowNumber : null,
      change: tellChange(writer, null, done)
    };
  }
  function addFresh(writer, table, people, me) {
    const planned = planImport(
      // Another member may know the same person: each has an own row.
      table.rows.map(readContact).filter((one) => mayShow(one, me)),
      people
    );
    const fresh = planned.filter(({ verdict }) => verdict === "new").map(({ person }) => ({ id: newId("contact"), person }));
    const records = fresh.map(({ id: id5, person }) => newContactCells(id5, person, me.email));
    const firstRowNumber = writer.append(table, records);
    return { fresh, known: planned.length - fresh.length, firstRowNumber };
  }
  function unreadable(index) {
    return new Problem("bad-input", peopleProblems.unreadable(index + 1));
  }
  function cleanPeople(input, most) {
    if (!Array.isArray(input) || input.length > most) {
      throw new Problem("bad-input", peopleProblems.tooMany(most));
    }
    return input.map((one, index) => {
      const cleaned2 = cleanPerson(one);
      if (!cleaned2.ok) throw unreadable(index);
      return cleaned2.person;
    });
  }

  // src/actions/people/export-people.ts
  function exportPeople() {
    const me = whoAmI();
    const tables = new OwnTables(me);
    const timeZone = tables.book.getSpreadsheetTimeZone();
    return tables.read(CONTACTS).rows.map(readContact).filter((contact) => isMine(contact, me)).map((contact) => exported(contact, timeZone));
  }
  function exported(contact, timeZone) {
    const { name, email, phone, title, organization, field, kind, association } = contact;
    const { introducedBy, linkedIn, notes, stage, mayMention, hasBusinessCard } = contact;
    return {
      ...{ name, email, phone, title, organization, field, kind, association },
      ...{ introducedBy, linkedIn, notes, stage, mayMention, hasBusinessCard },
      askedOnLocal: toLocalDate(contact.askedOn, timeZone),
      lastContactOnLocal: toLocalDate(contact.lastContactOn, timeZone)
    };
  }

  // src/actions/people/mark-done.ts
  var id3 = pipe(string(), minLength(1), maxLength(100));
  var interviewId2 = pipe(
    id3,
    transform((text) => text)
  );
  var contactId2 = pipe(
    id3,
    transform((text) => text)
  );
  var MARK3 = variant("kind", [
    object({ kind: picklist(["confirmed", "resume-sent"]), interviewId: interviewId2 }),
    object({
      kind: picklist(["introducer-told", "in-touch", "declined", "next-step-done"]),
      contactId: contactId2
    })
  ]);
  function markDone(input) {
    const mark = check(MARK3, input);
    const me = whoAmI();
    const writer = new SheetWriter();
    const done = withDocumentLock(() => {
      const work = { writer, tables: new OwnTables(me), me, now: /* @__PURE__ */ new Date() };
      return "interviewId" in mark ? markTalk(work, mark.kind, mark.interviewId) : markContact(work, mark.kind, mark.contactId);
    });
    return tellChange(writer, "contactId" in mark ? mark.contactId : null, done);
  }
  function markTalk({ writer, tables, me, now }, kind, talkId) {
    const table = tables.read(INTERVIEWS);
    const interview = ownInterview(table, talkId, me);
    const cells = kind === "confirmed" ? { confirmed: true } : { resume: "Sent" };
    const contacts = tables.read(CONTACTS);
    writer.update(table, talkId, cells);
    const person = ownContactOf(contacts, interview, me);
    if (person) writer.update(contacts, person.id, { lastContact: now });
    const name = (person == null ? void 0 : person.name) || interview.contactName;
    return kind === "confirmed" ? doneWords.confirmed(name) : doneWords.resumeSent(name);
  }
  function markContact({ writer, tables, me, now }, kind, id5) {
    const table = tables.read(CONTACTS);
    const contact = ownContact(table, id5, me);
    switch (kind) {
      case "introducer-told": {
        columnNumber(CONTACTS, table.columnNumbers, "introducedBy");
        writer.update(table, id5, { introducerTold: true });
        const isIntroducer = (one) => one.id !== id5 && contact.introducedBy !== "" && sameName(one.name, contact.introducedBy);
        const introducer = mineWith(table, me, isIntroducer);
        if (introducer) writer.update(table, introducer.id, { lastContact: now });
        return doneWords.introducerTold(contact.introducedBy, contact.name);
      }
      case "in-touch":
        writer.update(table, id5, {
          ...contact.stage === "Thanked" ? { stage: "Keeping in touch" } : {},
          lastContact: now
        });
        return doneWords.inTouch(contact.name);
      case "declined":
        writer.update(table, id5, { stage: "Declined", lastContact: now });
        return doneWords.declined(contact.name);
      case "next-step-done":
        writer.update(table, id5, { nextStep: null, nextStepOn: null });
        return doneWords.nextStepDone(contact.name);
    }
  }
  function mineWith(table, me, isWanted) {
    return table.rows.map(readContact).find((one) => isMine(one, me) && isWanted(one));
  }

  // src/domain/people/blanks.ts
  var FIELDS2 = [
    "name",
    "email",
    "phone",
    "title",
    "organization",
    "linkedIn",
    "kind",
    "field",
    "association",
    "introducedBy",
    "notes"
  ];
  function blanksOf(known, person) {
    const given = FIELDS2.filter((field) => person[field].trim() !== "");
    return {
      certain: given.filter((field) => {
        var _a;
        return ((_a = known[field]) == null ? void 0 : _a.trim()) === "";
      }),
      perhaps: given.filter((field) => known[field] === void 0)
    };
  }

  // src/actions/people/merge-people.ts
  var MOST_MERGES_A_CALL = 2e3;
  var MERGES = pipe(
    array(object({ contactId: string(), person: unknown() })),
    maxLength(MOST_MERGES_A_CALL)
  );
  function mergePeople(input) {
    var _a;
    const merges = check(MERGES, input).map(({ contactId: contactId3, person }, index) => ({
      id: checkContactId(contactId3),
      person: cleaned(person, index)
    }));
    const me = whoAmI();
    const writer = new SheetWriter();
    const leftOut = /* @__PURE__ */ new Set();
    const names = withDocumentLock(() => {
      const table = new OwnTables(me).read(CONTACTS);
      const contacts = new Map(
        table.rows.map(readContact).filter((contact) => isMine(contact, me)).map((contact) => [contact.id, contact])
      );
      const changes = /* @__PURE__ */ new Map();
      for (const { id: id5, person } of merges) {
        const contact = contacts.get(id5);
        if (!contact) continue;
        const known = { ...contact, ...changes.get(id5) };
        const blanks = blanksOf(known, person).certain;
        const fields = blanks.filter((key2) => table.columnNumbers.has(key2));
        for (const key2 of blanks)
          if (!fields.includes(key2)) leftOut.add(CONTACTS.columns[key2].header);
        const cells = Object.fromEntries(fields.map((field) => [field, person[field]]));
        if (fields.length > 0) changes.set(id5, { ...changes.get(id5), ...cells });
      }
      if (merges.length > 0 && !merges.some(({ id: id5 }) => contacts.has(id5))) throw nobody();
      const missing = writer.updateMany(table, changes);
      return [...changes.keys()].filter((id5) => !missing.includes(id5)).map((id5) => {
        var _a2, _b;
        return (_b = (_a2 = contacts.get(id5)) == null ? void 0 : _a2.name) != null ? _b : "";
      });
    });
    const [only] = merges.length === 1 ? merges : [];
    return tellChange(writer, (_a = only == null ? void 0 : only.id) != null ? _a : null, doneSentence(names, [...leftOut]));
  }
  function cleaned(input, index) {
    const clean = cleanPerson(input);
    if (!clean.ok) throw unreadable(index);
    return { ...clean.person, kind: cellChoice(keyOf(clean.person.kind), ["", ...KINDS], "") };
  }
  function doneSentence(names, leftOut) {
    const [first] = names;
    const done = names.length === 1 && first ? doneWords.filledIn(first) : doneWords.manyFilledIn(names.length);
    return leftOut.length > 0 ? done + doneWords.leftOutWithoutColumn(leftOut) : done;
  }
  function nobody() {
    return new Problem("not-yours", peopleProblems.noneIsYours);
  }

  // src/domain/next-steps/put-off.ts
  var NEVER = "never";
  var LINE = /^(\S(?:.*\S)?)\s+(never|\d{4}-\d\d-\d\d)$/;
  function withPutOff(text, key2, until, today) {
    const kept3 = linesOf(text).filter((line4) => {
      var _a;
      const [, knownKey, knownUntil] = (_a = LINE.exec(line4)) != null ? _a : [];
      return knownUntil === void 0 || knownKey !== key2 && knownUntil > today;
    });
    return [...kept3, `${key2} ${until}`].join("\n");
  }
  function linesOf(text) {
    return text.split(/\r\n?|\n/).map((line4) => line4.trim()).filter((line4) => line4 !== "");
  }

  // src/actions/people/put-off-step.ts
  var PUT_OFF = object({
    // One line of the cell.
    step: pipe(string(), maxLength(200), regex(/^\S([^\r\n]*\S)?$/)),
    until: union([literal(NEVER), pipe(string(), isoDate())])
  });
  function putOffStep(contactId3, step, untilLocal) {
    const id5 = checkContactId(contactId3);
    const { step: key2, until } = check(PUT_OFF, { step, until: untilLocal });
    const me = whoAmI();
    const writer = new SheetWriter();
    const done = withDocumentLock(() => {
      const tables = new OwnTables(me);
      const timeZone = tables.book.getSpreadsheetTimeZone();
      const today = toLocalDate(/* @__PURE__ */ new Date(), timeZone);
      const day2 = until === NEVER ? null : fromLocal(until, timeZone);
      if (until !== NEVER && (day2 === null || until <= today)) {
        throw new Problem("bad-input", peopleProblems.dayIsOver);
      }
      const table = tables.read(CONTACTS);
      const contact = ownContact(table, id5, me);
      const putOff = withPutOff(contact.putOff, key2, until, today);
      if (putOff.length >= MOST_CHARACTERS_IN_CELL) {
        throw new Problem("too-much", peopleProblems.putOffIsFull);
      }
      writer.update(table, id5, { putOff });
      return day2 === null ? doneWords.stepDropped(contact.name) : doneWords.stepPutOff(contact.name, toLetterDate(day2, timeZone));
    });
    return tellChange(writer, id5, done);
  }

  // src/actions/people/targets.ts
  var prose3 = pipe(
    string(),
    maxLength(5e3),
    transform((text) => cleanText(text).trim())
  );
  var id4 = pipe(string(), maxLength(100));
  var TARGET_EDIT = object({
    id: id4,
    organization: pipe(line2, minLength(1)),
    field: line2,
    why: prose3,
    whoLeadsThere: prose3
  });
  function saveTarget(input) {
    const edit = check(TARGET_EDIT, input);
    const me = whoAmI();
    const writer = new SheetWriter();
    const done = withDocumentLock(() => {
      const table = identifiedTargets(me);
      const own = table.rows.map(readOrganization).filter((one) => isMine(one, me));
      const known = own.find(
        (one) => edit.id === "" ? isSame(one, edit.organization) : one.id === edit.id
      );
      if (edit.id !== "" && !known) throw targetMissing();
      const { organization, field, why, whoLeadsThere } = edit;
      const answer2 = { whoLeadsThere, lookedOn: /* @__PURE__ */ new Date() };
      if (!known) {
        const cells = { organization, field, why, ...answer2, owner: me.email };
        writer.append(table, [{ id: newId("organization"), ...cells }]);
        return doneWords.targetAdded(organization);
      }
      writer.update(table, known.id, { ...changed(known, { organization, field, why }), ...answer2 });
      return doneWords.targetUpdated(known.organization);
    });
    return tellChange(writer, null, done);
  }
  function removeTarget(input) {
    const wanted = check(pipe(id4, minLength(1)), input);
    const me = whoAmI();
    const writer = new SheetWriter();
    const done = withDocumentLock(() => {
      const table = identifiedTargets(me);
      const target = table.rows.map(readOrganization).find((one) => one.id === wanted && isMine(one, me));
      if (!target) throw targetMissing();
      writer.remove(table, target.id);
      return doneWords.targetRemoved(target.organization);
    });
    return tellChange(writer, null, done);
  }
  function identifiedTargets(me) {
    return new OwnTables(me).read(ORGANIZATIONS, "organization");
  }
  function changed(known, edit) {
    const keys2 = ["organization", "field", "why"];
    const filled2 = keys2.filter((key2) => edit[key2] !== "" && edit[key2] !== known[key2]);
    return Object.fromEntries(filled2.map((key2) => [key2, edit[key2]]));
  }
  function isSame({ organization }, other) {
    return normalizedOrganization(organization) === normalizedOrganization(other);
  }
  function targetMissing() {
    return new Problem("row-missing", peopleProblems.organizationGone);
  }

  // src/words/en/set-up.ts
  function listed(words) {
    var _a;
    return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}` : (_a = words[0]) != null ? _a : "";
  }
  var setUpWords = {
    made: (tabs) => `Made ${listed(tabs)}.`,
    addedColumns: (columns9) => `Added the column ${listed(columns9.map(({ header, tab }) => `“${header}” in ${tab}`))}.`,
    mendedFigures: (tab) => `Mended figures in ${tab}.`,
    nothingElse: "Nothing of yours was changed.",
    inPlace: "Everything is in its place."
  };

  // src/words/en/letters-shared.ts
  var CLOSING = `Kind regards,
{{me.name}}
{{#me.signature}}
{{me.signature}}
{{/me.signature}}`;
  var CONNECTION = "{{#hasIntroducer}}{{introducer.name}} suggested that I write to you{{#why}}, because {{why}}{{/why}}.{{/hasIntroducer}}{{^hasIntroducer}}I am writing to you because {{why}}.{{/hasIntroducer}}";

  // src/words/en/letters-help.ts
  var helpLetters = {
    association: {
      name: "Ask an association member for help",
      subject: "A fellow member asks for your advice on {{purpose.subject}}",
      body: `Dear {{contact.firstName}},

We both belong to {{contact.association}}, so you may know people who could teach me something. I am {{me.introduction}}, finding out about {{purpose.subject}}.

Could you send me a name with a number or address, an idea, or a company that you think I should know? Two lines from you would help, or {{minutes}} minutes by phone if you prefer. I am not asking you or them for a job, only for advice.

Thank you, and tell me how I can return the favour.

${CLOSING}`
    },
    colleague: {
      name: "Ask a colleague for help",
      subject: "Whom do you know in {{purpose.subject}}?",
      body: `Dear {{contact.firstName}},

We worked together long enough for you to know what I do well, so your thoughts count. I am learning about {{purpose.subject}} and look for people who know it.

Who comes to your mind, and how do you reach them? Ideas, and what you know about companies there, help just as much; we can also talk for {{minutes}} minutes if you like that better. I am not asking you or them for a job, only for advice.

Many thanks, and please ask me when I can help you.

${CLOSING}`
    },
    names: {
      name: "Ask for names and ideas",
      subject: "Whom should I talk to about {{purpose.subject}}?",
      body: `Dear {{contact.firstName}},

Your name came to mind at once when I wondered who knows people in {{purpose.subject}}. I am {{me.introduction}}, and new to it.

Whom would you ask in my place? A name and how to reach it, an idea, or what you know of a company there: two lines from you would be a great help. I am not asking you or them for a job, only for advice.

Thank you, and please tell me when I can do something for you.

${CLOSING}`
    },
    printed: {
      name: "Printed letter: names and ideas",
      subject: "Whom should I talk to about {{purpose.subject}}?",
      body: `Dear {{contact.firstName}},

Your name came to my mind at once when I asked myself who knows the people in {{purpose.subject}}. I am {{me.introduction}}, and would like to hear how things are done there.

Whom would you talk to in my place? A name with a number, an idea, or a company that you think highly of would help me a good way on. I am not asking you or them for a job, only for advice. Next week I will call you to hear your thoughts.

Thank you for your kindness.

${CLOSING}`
    },
    linkedIn: {
      name: "LinkedIn note: names and ideas",
      subject: "",
      body: `Hello {{contact.firstName}}, your name came to mind for {{purpose.subject}}: you know people there. Whom would you ask for advice in my place? A name or an idea from you would help. I am not asking for a job, only advice. Thank you! {{me.name}}`
    }
  };

  // src/words/en/letters-notes.ts
  var noteLetters = {
    mayIMention: {
      name: "May I mention your name?",
      subject: "May I mention your name to {{referral.name}}?",
      body: `Dear {{contact.firstName}},

You told me about {{referral.name}}: thank you, that is a person whom I would like to meet. Before I write, may I say that it was you who thought of it? I will ask for {{minutes}} minutes of advice, not for a job. If you would rather not be named, your name stays out of it, and I am just as grateful to you.

${CLOSING}`
    },
    confirmation: {
      name: "Does our day still suit you?",
      subject: "Our talk on {{interview.date}}, {{interview.time}}",
      body: `Dear {{contact.firstName}},

I look forward to our talk:

{{interview.date}}, {{interview.time}}
{{#interview.where}}
{{interview.where}}
{{/interview.where}}

I will keep to {{minutes}} minutes, and bring a few questions that I could ask nobody but you. Should the day have become too full, a word from you is enough and we find another.

Thank you for making the time.

${CLOSING}`
    },
    introducer: {
      name: "How it went, and thank you",
      subject: "Thank you for leading me to {{referral.name}}",
      body: `Dear {{contact.firstName}},

Thank you for leading me to {{referral.name}}. We spoke{{#interview.date}} on {{interview.date}}{{/interview.date}}, and it was worth every minute. What I took from it: {{interview.learned}}. I will build on that in the coming weeks. Without you that talk would not have happened, and I hope to return the kindness one day.

${CLOSING}`
    },
    keepingInTouch: {
      name: "What became of your advice",
      subject: "What became of your advice",
      body: `Dear {{contact.firstName}},

Our talk{{#interview.date}} on {{interview.date}}{{/interview.date}} has stayed with me{{#interview.learned}}, above all this: {{interview.learned}}{{/interview.learned}}. You should be the first to hear what became of it: {{news}}. Thank you for setting me on that path.

How are things with you? Please tell me when I can be of use to you.

${CLOSING}`
    }
  };

  // src/words/en/letters-requests.ts
  var requestLetters = {
    company: {
      name: "Learn about a company",
      subject: "Your view of {{purpose.subject}}: {{minutes}} minutes?",
      body: `Dear {{contact.firstName}},

${CONNECTION} You know {{purpose.subject}} as no website can tell it.

I am {{me.introduction}}. Could you spare {{minutes}} minutes in the next two weeks to tell me how the work is done there? I am not asking you for a job, only for your advice.

Thank you for considering it.

${CLOSING}`
    },
    opportunity: {
      name: "Learn about an opportunity",
      subject: "Your advice on {{purpose.subject}}: {{minutes}} minutes?",
      body: `Dear {{contact.firstName}},

${CONNECTION} Your honest view of {{purpose.subject}} would show me what it takes.

I am {{me.introduction}}. Would you have {{minutes}} minutes for a call in the next two weeks? I am not asking you for a job, only for your advice.

Thank you for thinking about it.

${CLOSING}`
    },
    industry: {
      name: "Learn about an industry",
      subject: "How you see {{purpose.subject}}: {{minutes}} minutes?",
      body: `Dear {{contact.firstName}},

${CONNECTION} I am {{me.introduction}}, and want to understand {{purpose.subject}}.

Could you spare {{minutes}} minutes in the next two weeks to tell me how you came into the field and where you see it going? I am not asking you for a job, only for your advice.

Thank you, whatever your answer.

${CLOSING}`
    },
    printed: {
      name: "Printed letter",
      subject: "Your advice on {{purpose.subject}}",
      body: `Dear {{contact.firstName}},

${CONNECTION} I am {{me.introduction}}, and want to understand {{purpose.subject}}.

May I visit or call you for {{minutes}} minutes, when it suits you? I am not asking you for a job, only for your advice. Next week I will call your office to ask for your answer.

Thank you for your kindness.

${CLOSING}`
    },
    linkedIn: {
      name: "LinkedIn note",
      subject: "",
      body: `Hello {{contact.firstName}}, {{#hasIntroducer}}{{introducer.name}} suggested that I write to you.{{/hasIntroducer}}{{^hasIntroducer}}I write because {{why}}.{{/hasIntroducer}} Might you have {{minutes}} minutes to share your advice on {{purpose.subject}}? I am not asking for a job. Thank you! {{me.name}}`
    },
    nudge: {
      name: "One friendly follow-up",
      subject: "Your advice on {{purpose.subject}}: a second try",
      body: `Dear {{contact.firstName}},

Last week I wrote to you{{#hasIntroducer}} at the suggestion of {{introducer.name}}{{/hasIntroducer}}{{#why}}, because {{why}}{{/why}}. That day may have been a full one for you, so here is my question once more. Would {{minutes}} minutes for your advice on {{purpose.subject}} be possible this month? I am not asking you for a job. If now is not the time for you, that is fine, and I will not ask again.

Thank you either way.

${CLOSING}`
    },
    linkedInNudge: {
      name: "LinkedIn: one friendly follow-up",
      subject: "",
      body: `Hello {{contact.firstName}}, last week I wrote to you{{#hasIntroducer}} at the suggestion of {{introducer.name}}{{/hasIntroducer}}{{^hasIntroducer}}{{#why}}, because {{why}}{{/why}}{{/hasIntroducer}}. Might {{minutes}} minutes for your advice on {{purpose.subject}} fit in this month? It is not about a job, and I will not ask again. Thank you! {{me.name}}`
    }
  };

  // src/words/en/letters-thanks.ts
  var thankYouLetters = {
    advice: {
      name: "Thank-you: advice",
      subject: "Thank you for your advice",
      body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. I will put that to use in the coming weeks, and tell you what comes of it. It is rare to hear so openly how the work is done. If I can ever be of use to you, please let me know.

${CLOSING}`
    },
    introductions: {
      name: "Thank-you: introductions",
      subject: "Thank you for your advice and for the names",
      body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. Thank you, too, for thinking of people whom I should meet. I will write to them this week, with the same care for their time, and mention you only as we agreed. You will hear from me how it went.

${CLOSING}`
    },
    help: {
      name: "Thank-you: help",
      subject: "Thank you for your help",
      body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. What you did for me came at the right moment{{#interview.helpReceived}}: {{interview.helpReceived}}{{/interview.helpReceived}}. I will make good use of it, and tell you what comes of it. If I can ever do something for you, please let me know.

${CLOSING}`
    },
    resume: {
      name: "Thank-you: résumé asked for",
      subject: "Thank you for your advice and your interest",
      body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. I will put that to use in the coming weeks. {{#interview.hasReferrals}}Thank you, too, for the names: I will write to them this week. {{/interview.hasReferrals}}You asked to see my résumé, which was kind of you; it comes in a note of its own. You will hear from me how things go.

${CLOSING}`
    },
    resumeFollowUp: {
      name: "My résumé, as you asked",
      subject: "My résumé{{#interview.resumeAskedFor}}, as you asked{{/interview.resumeAskedFor}}",
      body: `Dear {{contact.firstName}},

{{#interview.resumeAskedFor}}When we spoke{{#interview.date}} on {{interview.date}}{{/interview.date}}, you asked to see my résumé: here it is, attached.{{/interview.resumeAskedFor}}{{^interview.resumeAskedFor}}You will find my résumé attached{{#interview.date}}, after our talk on {{interview.date}}{{/interview.date}}.{{/interview.resumeAskedFor}} If something in it is unclear or could be said better, your word on it would be worth a lot to me. Please pass it on only where you think it fits.

Thank you again for your time and your interest.

${CLOSING}`
    }
  };
  var thankYouNameStarts = {
    resume: ["resume", "cv"],
    introductions: ["introduc", "referral", "names"],
    help: ["help"],
    advice: ["advice"]
  };

  // src/domain/letters/default-templates.ts
  var DEFAULT_TEMPLATES = [
    letter2("Request", "Email", requestLetters.company),
    letter2("Request", "Email", requestLetters.opportunity),
    letter2("Request", "Email", requestLetters.industry),
    letter2("Request", "Letter", requestLetters.printed),
    letter2("Request", "LinkedIn", requestLetters.linkedIn),
    letter2("Help request", "Email", helpLetters.association),
    letter2("Help request", "Email", helpLetters.colleague),
    letter2("Help request", "Email", helpLetters.names),
    letter2("Help request", "Letter", helpLetters.printed),
    letter2("Help request", "LinkedIn", helpLetters.linkedIn),
    letter2("Nudge", "Email", requestLetters.nudge),
    letter2("Nudge", "LinkedIn", requestLetters.linkedInNudge),
    letter2("Permission to mention", "Email", noteLetters.mayIMention),
    letter2("Confirmation", "Email", noteLetters.confirmation),
    letter2("Thanks to the introducer", "Email", noteLetters.introducer),
    letter2("Keeping in touch", "Email", noteLetters.keepingInTouch),
    letter2("Thank-you", "Email", thankYouLetters.advice),
    letter2("Thank-you", "Email", thankYouLetters.introductions),
    letter2("Thank-you", "Email", thankYouLetters.help),
    letter2("Thank-you", "Email", thankYouLetters.resume),
    letter2("Résumé follow-up", "Email", thankYouLetters.resumeFollowUp)
  ];
  function letter2(use, channel, { name, subject, body }) {
    return { name, use, channel, subject, body };
  }

  // src/words/en/questions-list.ts
  var topicNames = {
    path: "Their path",
    work: "Their work",
    preparation: "Preparation",
    skills: "Skills",
    qualities: "Qualities",
    prospects: "Prospects",
    company: "Company",
    opportunity: "Opportunity",
    industry: "Industry",
    lookingBack: "Looking back",
    nextPeople: "Next people",
    theirName: "Their name",
    stayingInTouch: "Staying in touch"
  };
  var powerfulQuestions = {
    path: [
      "How did you come to do this work?",
      "What did you study or train in, and how much of it do you use today?",
      "What do you know now that would have helped you when you began?",
      "Which decision along your way made the most difference?",
      "Who or what helped you most when you were new?",
      "If you began again today, what would you do differently?"
    ],
    work: [
      "Which part of your job is the hardest, even now?",
      "Which problems in your work are still waiting for somebody to solve them?",
      "What keeps you busy right now that nobody outside would guess?",
      "What do you enjoy so much that you would miss it anywhere else?",
      "What has surprised you most since you took on this role?",
      "What challenge do you see coming in the next year or two?"
    ]
  };
  var practicalQuestions = {
    work: [
      "What does an ordinary week look like for you?",
      "What kind of work fills most of the day in a position like yours?",
      "Whom do you work with most, inside and outside?",
      "How do people around you know that they did a good job?"
    ],
    preparation: [
      "What preparation does somebody need to do well in this work?",
      "Which courses, certificates or readings are worth the time, and which are not?",
      "What could a person with my background learn first?",
      "How do people usually come into this work, and which ways in are less known?"
    ],
    skills: [
      "Which skills do you reach for every day?",
      "Which tools or methods should I know before anything else?",
      "Which skill is hardest to find among people who are new?"
    ],
    qualities: [
      "Which qualities do you value in the people who do this well?",
      "Who thrives in this work, and who soon wants to leave it?",
      "What do newcomers often get wrong in their first months?"
    ],
    prospects: [
      "How do you see the prospects for somebody who wants to enter this field?",
      "Where is the field growing, and where is it shrinking?",
      "Which title would you look for in my place?"
    ],
    company: [
      "How would you describe the way people work together here?",
      "What is this company trying to get right at the moment?",
      "What makes people stay here, and what makes them go?",
      "Which other companies do you watch or learn from?"
    ],
    opportunity: [
      "What would make somebody succeed in the first year of such a role?",
      "Why does this role exist, and what has been hard about it?",
      "What should a person find out before taking it on?"
    ],
    industry: [
      "What is changing most in this industry, and who feels it first?",
      "Which companies here deserve more attention than they get?",
      "What do you read, and which events or groups are worth joining?",
      "Where do people from other industries find it easiest to come in?"
    ]
  };
  var closingQuestions = {
    lookingBack: ["What should I have asked you that I did not?"],
    nextPeople: [
      "Who else would you talk to in my place?",
      "Has anybody come to mind whom I should meet next?",
      "Whom would you call first with the questions that I still have?"
    ],
    theirName: [
      "May I mention your name when I write to them?",
      "May I tell the people you named that you sent me?",
      "Is it all right if your name stands in my first line to them?"
    ],
    stayingInTouch: [
      "Is there a group or an association where I could meet people like you?",
      "May I keep in touch, and tell you how it goes?",
      "Is there something that I could do for you?"
    ]
  };

  // src/domain/questions/default-questions.ts
  var TOPICS = Object.values(topicNames);
  var PURPOSE_TOPICS = {
    Company: topicNames.company,
    Opportunity: topicNames.opportunity,
    Industry: topicNames.industry
  };
  var DEFAULT_QUESTIONS = [
    ...asked("Powerful", powerfulQuestions),
    ...asked("Practical", practicalQuestions),
    ...asked("Closing", closingQuestions)
  ];
  function asked(kind, byTopic) {
    return Object.entries(byTopic).flatMap(
      ([topic, texts]) => texts.map((text) => ({
        text,
        topic: topicNames[topic],
        kind,
        inUse: true,
        addedBy: ""
      }))
    );
  }

  // src/actions/set-up-sheet.ts
  function setUpSheet() {
    return withDocumentLock(() => {
      const book = openBook();
      const before = book.getSheets();
      const isGroup = book.getSheetByName(GROUP.name) !== null;
      const tabs = isGroup ? [...TABS, ...GROUP_TABS] : TABS;
      const done = [
        ...tabs.map((tab, position) => {
          var _a;
          return setUpTab(book, tab, position, (_a = FIRST_RECORDS[tab.name]) != null ? _a : []);
        })
      ];
      done.push(setUpOverview(book, tabs.length, done));
      const isNew = (name) => done.some((one) => one.name === name && one.isNew);
      for (const tab of TABS) {
        const records = FIRST_RECORDS[tab.name];
        if (records && !isNew(tab.name)) fillEmpty(book, tab, records);
      }
      const [only, another] = before;
      if (only && !another && !TABS.some((tab) => tab.name === only.getName()) && only.getLastRow() === 0) {
        book.deleteSheet(only);
      }
      const first = isNew(CONTACTS.name) ? book.getSheetByName(CONTACTS.name) : null;
      if (first) book.setActiveSheet(first);
      return tell(done);
    });
  }
  var FIRST_RECORDS = {
    [TEMPLATES.name]: DEFAULT_TEMPLATES.map(templateCells),
    [QUESTIONS.name]: DEFAULT_QUESTIONS.map(questionCells)
  };
  function fillEmpty(book, tab, records) {
    const table = readTableIfThere(book, tab);
    if (table && table.lines.length < FIRST_ROW_NUMBER) appendRows(table, records);
  }
  function tell(done) {
    const made = done.filter((one) => one.isNew).map((one) => one.name);
    const mended = done.flatMap(
      ({ name, addedColumns }) => addedColumns.map((header) => ({ header, tab: name }))
    );
    const sentences = [
      made.length > 0 ? setUpWords.made(made) : "",
      mended.length > 0 ? setUpWords.addedColumns(mended) : "",
      ...done.map(
        ({ name, mendedFigures = 0 }) => mendedFigures > 0 ? setUpWords.mendedFigures(name) : ""
      )
    ].filter((sentence) => sentence !== "");
    return sentences.length > 0 ? [...sentences, setUpWords.nothingElse].join(" ") : setUpWords.inPlace;
  }

  // src/domain/questions/question-text.ts
  var MOST_QUESTION_CHARACTERS = 300;
  function questionKey(text) {
    return foldWords(text) || text.trim();
  }
  function oneQuestion(text) {
    return cleanLine(text, MOST_QUESTION_CHARACTERS);
  }

  // src/actions/talks/keep-question.ts
  var INPUT = object({
    question: pipe(
      string(),
      maxLength(MOST_QUESTION_CHARACTERS),
      transform(oneQuestion),
      minLength(1)
    )
  });
  function keepQuestion(input) {
    const { question: text } = check(INPUT, { question: input });
    const addedBy = myAddress();
    return withDocumentLock(() => {
      const table = readTable(openBook(), QUESTIONS);
      const key2 = questionKey(text);
      const known = table.rows.map(readQuestion).find((one) => questionKey(one.text) === key2);
      if (known) return known;
      const question = { text, topic: "", kind: "Own", inUse: true, addedBy };
      appendRows(table, [questionCells(question)]);
      return question;
    });
  }

  // src/actions/talks/file-answers.ts
  function openAnswers(tables, answers) {
    return answers.length === 0 ? null : tables.read(ANSWERS, "answer");
  }
  function fileAnswers(writer, table, { interviewId: interviewId3, contact, askedOn, answers, me }) {
    const idsByKey = /* @__PURE__ */ new Map();
    for (const row of table.rows) {
      const known = readAnswer(row);
      if (known.interviewId !== interviewId3 || !isMine(known, me)) continue;
      const key2 = questionKey(known.question);
      if (!idsByKey.has(key2)) idsByKey.set(key2, cellText(row.cells.id));
    }
    const changes = /* @__PURE__ */ new Map();
    const added = /* @__PURE__ */ new Map();
    for (const { question, answer: answer2 } of answers) {
      const key2 = questionKey(question);
      const id5 = idsByKey.get(key2);
      if (id5 !== void 0) {
        changes.set(id5, changedCells(table, id5, { askedOn, answer: answer2 }));
      } else if (answer2 !== "" && question !== "") {
        added.set(key2, {
          ...{ interviewId: interviewId3, question, answer: answer2, askedOn, id: newId("answer") },
          ...{ contactId: contact.id, contactName: contact.name, owner: me.email }
        });
      }
    }
    writer.updateMany(table, changes);
    writer.append(table, [...added.values()]);
  }

  // src/actions/talks/record-interview.ts
  var MOST_REFERRALS2 = 50;
  function recordInterview(input) {
    const record3 = checkInterviewRecord(input);
    const me = whoAmI();
    const memory = recall();
    const writer = new SheetWriter();
    const filed = withDocumentLock(() => {
      const tables = new OwnTables(me);
      const timeZone = tables.book.getSpreadsheetTimeZone();
      const contacts = tables.read(CONTACTS);
      const contact = ownContact(contacts, record3.contactId, me);
      const interviews = tables.read(INTERVIEWS);
      const id5 = record3.interviewId || `interview-${record3.key}`;
      const known = interviews.rows.map(readInterview).find((one) => one.id === id5);
      if (record3.interviewId !== "" && !(known && isMine(known, me))) {
        throw new Problem("row-missing", talkProblems.planGone);
      }
      const referrals = cleanPeople(record3.referrals, MOST_REFERRALS2).map(
        (person) => ({
          ...person,
          introducedBy: contact.name
        })
      );
      const answers = openAnswers(tables, record3.answers);
      const times = readTimes(record3, timeZone, memory.settings.thankYouDelayHours);
      const cells = interviewCells(record3, contact, times, known);
      const added = addFresh(writer, contacts, referrals, me);
      if (answers) {
        const { startsAt: askedOn } = times;
        fileAnswers(writer, answers, {
          ...{ interviewId: id5, contact, askedOn, answers: record3.answers, me }
        });
      }
      writer.update(contacts, contact.id, contactCells(record3, contact, times, timeZone));
      if (known) writer.update(interviews, id5, cells);
      else writer.append(interviews, [{ ...cells, id: id5, owner: me.email }]);
      const isToCome = record3.thankYou === "Due" && !isNoteMade(known);
      return {
        referralsAdded: added.fresh.length,
        referralsKnown: added.known,
        thankYouDue: isToCome ? toReadableTime(times.dueAt, timeZone) : "",
        done: times.hasBegun ? doneWords.talkFiled(contact.name) : doneWords.talkPlanned(contact.name)
      };
    });
    const { done, ...numbers2 } = filed;
    return { ...numbers2, change: tellChange(writer, record3.contactId, done, memory) };
  }
  function readTimes(record3, timeZone, delayHours) {
    const startsAt = fromLocal(record3.startsAtLocal, timeZone);
    const draft = { startsAt, minutes: record3.minutes, thankYouDue: null };
    const dueAt = thankYouDueAt(draft, delayHours);
    if (!startsAt || !dueAt) {
      throw new Problem("bad-input", talkProblems.noTime);
    }
    return { startsAt, dueAt, hasBegun: startsAt <= /* @__PURE__ */ new Date() };
  }
  function interviewCells(record3, contact, times, known) {
    return {
      contactId: contact.id,
      contactName: contact.name,
      purpose: record3.purpose,
      about: record3.about,
      startsAt: times.startsAt,
      minutes: record3.minutes,
      where: record3.where,
      learned: record3.learned,
      helpReceived: record3.helpReceived,
      resume: (known == null ? void 0 : known.resume) === "Sent" ? "Sent" : record3.resumeAskedFor ? "Asked for" : "Not asked",
      ...noteCells(record3, times, known)
    };
  }
  function isNoteMade(known) {
    return known !== void 0 && (known.draftId !== "" || ["Drafting", "Draft ready", "Sent"].includes(known.thankYou));
  }
  function noteCells(record3, { dueAt, hasBegun }, known) {
    if (isNoteMade(known)) return {};
    if (record3.thankYou === "Skipped") {
      return { thankYou: "Skipped", thankYouDue: null, problem: null };
    }
    if ((known == null ? void 0 : known.thankYou) === "Needs attention") return { thankYouDue: dueAt };
    return { thankYou: hasBegun ? "Due" : "Not due", thankYouDue: dueAt, problem: null };
  }
  function contactCells(record3, contact, { startsAt, hasBegun }, timeZone) {
    const isBefore = ["To ask", "Asked", "Scheduled"].includes(contact.stage);
    const isLatest = hasBegun && !(contact.lastContactOn && contact.lastContactOn > startsAt);
    const nextStepOn = fromLocal(record3.nextStepOnLocal, timeZone);
    return {
      ...isBefore ? { stage: hasBegun ? "Met" : "Scheduled" } : {},
      ...isLatest ? { lastContact: startsAt } : {},
      ...record3.hasBusinessCard !== contact.hasBusinessCard ? { businessCard: record3.hasBusinessCard } : {},
      ...record3.mayMention !== contact.mayMention ? { mayMention: record3.mayMention } : {},
      ...record3.nextStep !== "" ? { nextStep: record3.nextStep } : {},
      ...nextStepOn ? { nextStepOn } : {}
    };
  }

  // src/actions/talks/save-plan.ts
  var MOST_QUESTIONS = 50;
  var PLAN = object({
    key,
    contactId,
    interviewId,
    purpose: picklist(PURPOSES),
    about: line2,
    startsAtLocal: pipe(string(), maxLength(20)),
    minutes: pipe(number(), minValue(1), maxValue(24 * 60)),
    where: line2,
    questions: pipe(array(line2), maxLength(MOST_QUESTIONS))
  });
  function savePlan(input) {
    const plan = check(PLAN, input);
    const me = whoAmI();
    const writer = new SheetWriter();
    const done = withDocumentLock(() => {
      const tables = new OwnTables(me);
      const startsAt = readStart(plan, tables.book.getSpreadsheetTimeZone());
      const contacts = tables.read(CONTACTS);
      const contact = ownContact(contacts, plan.contactId, me);
      const interviews = tables.read(INTERVIEWS);
      const id5 = plan.interviewId || `interview-${plan.key}`;
      const known = plan.interviewId === "" ? interviews.rows.map(readInterview).find((one) => one.id === id5) : ownInterview(interviews, plan.interviewId, me);
      const cells = { ...planCells(plan, contact), ...dateCells(startsAt, known) };
      if (known) writer.update(interviews, id5, changedCells(interviews, id5, cells));
      else writer.append(interviews, [{ ...NEW_TALK, ...cells, id: id5, owner: me.email }]);
      writer.update(contacts, contact.id, stageCells(contact, startsAt));
      return startsAt ? doneWords.talkPlanned(contact.name) : doneWords.questionsSaved(contact.name);
    });
    return tellChange(writer, plan.contactId, done);
  }
  var NEW_TALK = { resume: "Not asked", thankYou: "Not due" };
  function readStart({ startsAtLocal }, timeZone) {
    const startsAt = fromLocal(startsAtLocal, timeZone);
    if (startsAt === null && startsAtLocal !== "") {
      throw new Problem("bad-input", inputProblems.noSuchTime);
    }
    return startsAt;
  }
  function planCells(plan, contact) {
    return {
      contactId: contact.id,
      contactName: contact.name,
      purpose: plan.purpose,
      about: plan.about,
      minutes: plan.minutes,
      where: plan.where,
      questions: plan.questions.map(oneQuestion).filter(Boolean).join("\n")
    };
  }
  function dateCells(startsAt, known) {
    var _a;
    if (startsAt === null && !(known == null ? void 0 : known.startsAt)) return {};
    if (!known || ((_a = known.startsAt) == null ? void 0 : _a.getTime()) === (startsAt == null ? void 0 : startsAt.getTime())) return { startsAt };
    const isNoteToCome = known.thankYou === "Not due" && known.thankYouDue !== null;
    return {
      startsAt,
      ...known.isConfirmed ? { confirmed: false } : {},
      ...isNoteToCome ? { thankYouDue: null } : {}
    };
  }
  function stageCells({ stage }, startsAt) {
    return startsAt && (stage === "To ask" || stage === "Asked") ? { stage: "Scheduled" } : {};
  }

  // src/actions/thank-yous/account-for-drafts.ts
  function settleJournal(journal, mine) {
    let settled = journal;
    const changes = /* @__PURE__ */ new Map();
    const heldIds = [];
    for (const interview of mine.interviews) {
      const key2 = `thank-you:${interview.id}`;
      const entry = settled[key2];
      if (!entry) continue;
      if (entry.isFlagged && ["Due", "Sent", "Skipped"].includes(interview.thankYou)) {
        settled = forget(settled, [key2]);
        continue;
      }
      if (entry.isRecorded && !isWithoutDraft(interview)) continue;
      heldIds.push(interview.id);
      if (entry.isFlagged) continue;
      if (entry.isRecorded && interview.thankYou !== "Drafting") {
        changes.set(interview.id, { thankYou: "Needs attention", problem: noteReasons.maybeDrafted });
        settled = flag(settled, key2);
        continue;
      }
      const verdict = entry.draftId !== null ? { kind: "found", draftId: entry.draftId } : judge(entry, key2, canDraft() ? findDraftsTo(entry.to) : [], mine.now);
      if (verdict.kind === "found") {
        const draft = { text: noteReasons.openDraft, url: draftsSearchUrl(mine.me.email, entry.to) };
        changes.set(interview.id, {
          thankYou: "Draft ready",
          draft,
          draftId: verdict.draftId,
          problem: ""
        });
        settled = { ...settled, [key2]: { ...entry, draftId: verdict.draftId } };
      } else if (verdict.kind === "wait") {
        changes.set(interview.id, { thankYou: "Drafting", problem: noteReasons.findingOut });
      } else {
        changes.set(interview.id, { thankYou: "Needs attention", problem: noteReasons.maybeDrafted });
        settled = flag(settled, key2);
      }
    }
    return { journal: settled, changes, heldIds };
  }
  function findThanked({ journal, journalsElsewhere }, { interviews, now }) {
    const keys2 = notesWithoutTalk(journal, new Set(interviews.map(({ id: id5 }) => id5)));
    const gone = new Set(keys2.map((key2) => {
      var _a, _b;
      return (_b = (_a = journal[key2]) == null ? void 0 : _a.to) != null ? _b : "";
    }));
    const elsewhere = thankedElsewhere(journalsElsewhere, now);
    return (interviewId3, email) => gone.has(email) || elsewhere.has(email) && !hasLooked(journal, interviewId3);
  }
  function isWithoutDraft({ draftId, thankYou }) {
    return draftId === "" && !["Draft ready", "Sent", "Skipped"].includes(thankYou);
  }
  function checkDraftsLeft(mine, changes) {
    const ready = mine.interviews.filter(
      (one) => one.thankYou === "Draft ready" && one.draftId !== "" && isMine(one, mine.me)
    );
    if (ready.length === 0 || !canDraft()) return;
    const ids = listDraftIds();
    if (!ids) return;
    for (const { id: id5, draftId, problem } of ready) {
      if (!ids.has(draftId))
        changes.set(id5, { thankYou: "Draft ready", problem: noteReasons.noLongerInDrafts });
      else if (problem === noteReasons.noLongerInDrafts)
        changes.set(id5, { thankYou: "Draft ready", problem: "" });
    }
  }

  // src/actions/thank-yous/claim-notes.ts
  function claim(table, due, me) {
    const cells = { thankYou: "Drafting", owner: me.email };
    const changes = new Map(due.map(({ interview }) => [interview.id, cells]));
    const { table: claimed } = updateAnywhere(table, changes);
    const now = rowsById(claimed);
    const isClaimed = new Set(
      claimed.rows.map(readInterview).filter((one) => one.thankYou === "Drafting" && one.owner === me.email).map(({ id: id5 }) => id5)
    );
    return {
      table: withClaim(table, now, new Set(changes.keys())),
      due: due.filter(({ interview }) => isClaimed.has(interview.id))
    };
  }
  function withClaim(table, now, ids) {
    const rows = table.rows.map((row) => {
      var _a, _b;
      const id5 = cellText(row.cells.id);
      const { thankYou, owner } = (_b = (_a = now.get(id5)) == null ? void 0 : _a.cells) != null ? _b : row.cells;
      return ids.has(id5) ? { ...row, cells: { ...row.cells, thankYou, owner } } : row;
    });
    const { aside } = table;
    if (!aside) return { ...table, rows };
    return { ...table, rows, aside: { ...aside, inSheet: withClaim(aside.inSheet, now, ids) } };
  }
  function withoutTyped(table, rows) {
    const byId = rowsById(table);
    return new Map(
      [...rows].map(([id5, cells]) => {
        var _a, _b;
        const { thankYouDue, ...others } = cells;
        const isBlank = ((_b = (_a = byId.get(id5)) == null ? void 0 : _a.cells.thankYouDue) != null ? _b : "") === "";
        return [id5, thankYouDue === void 0 || isBlank ? cells : others];
      })
    );
  }
  function recordRows(table, rows, journal) {
    try {
      return updateAnywhere(table, withoutTyped(table, rows));
    } catch (error) {
      rememberJournal(journal);
      throw error;
    }
  }

  // src/words/en/letters-fields.ts
  var tagNames = {};
  var fieldWords = {
    "contact.name": { about: "the name of the person whom you write to", prompt: "[their name]" },
    "contact.firstName": {
      about: 'what follows "Dear": mostly their first name',
      prompt: "[their first name]"
    },
    "contact.title": { about: "their job title", prompt: "[their title]" },
    "contact.organization": { about: "where they work", prompt: "[their organization]" },
    "contact.field": { about: "the field that they work in", prompt: "[their field]" },
    "contact.association": {
      about: "the association that you share",
      prompt: "[the association that you share]"
    },
    "me.name": { about: "your name, from Settings", prompt: "[your name]" },
    "me.introduction": {
      about: "who you are, in a few words, from Settings",
      prompt: "[who you are, in a few words]"
    },
    "me.field": {
      about: "the field that you want to learn about, from Settings",
      prompt: "[your field]"
    },
    "me.signature": {
      about: "what stands under your name, from Settings",
      prompt: "[your signature]"
    },
    hasIntroducer: { about: "opens a section when somebody led you here who may be named" },
    "introducer.name": {
      about: "who led you here, when that person may be named",
      prompt: "[who led you here]"
    },
    "introducer.firstName": { about: "the same, first name only", prompt: "[who led you here]" },
    "referral.name": { about: "a person whom they named to you", prompt: "[the person they named]" },
    "referral.firstName": { about: "the same, first name only", prompt: "[the person they named]" },
    "referral.organization": {
      about: "where that person works",
      prompt: "[where that person works]"
    },
    "purpose.subject": {
      about: "what you want to learn about",
      prompt: "[what you want to learn about]"
    },
    "purpose.toLearnAboutCompany": { about: "opens a section when it is about a company" },
    "purpose.toLearnAboutOpportunity": { about: "opens a section when it is about an opportunity" },
    "purpose.toLearnAboutIndustry": { about: "opens a section when it is about an industry" },
    why: { about: 'why this person; it follows "because"', prompt: "[why you write to this person]" },
    news: {
      about: 'what came of their advice; it follows "what became of it:"',
      prompt: "[what became of their advice]"
    },
    minutes: { about: "how many minutes you ask for", prompt: "[how many]" },
    "interview.date": { about: "the day of your talk", prompt: "[the day of your talk]" },
    "interview.time": { about: "when a planned talk begins", prompt: "[the time of your talk]" },
    "interview.where": { about: "where a planned talk takes place", prompt: "[where you meet]" },
    "interview.about": { about: "what the talk was about", prompt: "[what you talked about]" },
    "interview.learned": {
      about: "one thing of your notes under What I learned, as one sentence without its full stop",
      prompt: "[One thing you told me that I will use: …]"
    },
    "interview.helpReceived": {
      about: "the help that they gave, in a few words",
      prompt: "[how they helped you]"
    },
    "interview.hasReferrals": { about: "opens a section when they named people to you" },
    "interview.resumeAskedFor": { about: "opens a section when they asked for your résumé" }
  };

  // src/domain/letters/field-names.ts
  var FIELD_NAMES = Object.entries(fieldWords).map(
    ([name, { about, prompt = "" }]) => {
      var _a;
      return { name, tag: (_a = tagNames[name]) != null ? _a : name, about, prompt };
    }
  );
  var BY_SPELLING = new Map(
    FIELD_NAMES.flatMap((one) => [one.name, one.tag].map((name) => [withoutAccents(name), one]))
  );
  function fieldNamed(name) {
    return BY_SPELLING.get(withoutAccents(name));
  }
  function nearestTag(mistyped) {
    const wanted = withoutAccents(mistyped).toLowerCase().replace(/[^a-z.]/g, "").slice(0, 40);
    let nearest2 = null;
    let least = Math.max(2, Math.floor(wanted.length / 2));
    for (const [spelling, { tag }] of BY_SPELLING) {
      const ends = [spelling, spelling.slice(spelling.indexOf(".") + 1)];
      const distance = Math.min(...ends.map((end) => editDistance(wanted, end.toLowerCase())));
      if (distance < least) [nearest2, least] = [tag, distance];
    }
    return nearest2;
  }
  function withoutAccents(name) {
    return name.normalize("NFD").replace(/\p{M}/gu, "");
  }
  function editDistance(one, other) {
    var _a, _b, _c, _d;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const change = ((_a = row[j - 1]) != null ? _a : 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
        next.push(Math.min(change, ((_b = row[j]) != null ? _b : 0) + 1, ((_c = next[j - 1]) != null ? _c : 0) + 1));
      }
      row = next;
    }
    return (_d = row[other.length]) != null ? _d : 0;
  }

  // src/words/en/letters-templates.ts
  var templateWords = {
    tooLong: (most, length) => `A template can have ${most} characters, this one has ${length}: shorten it.`,
    otherMarks: "Tags are written {{so}}: other marks cannot be chosen.",
    partial: (name) => `"{{>${name}}}" cannot be used: a template holds its whole text.`,
    onlySection: (tag, about) => `"${tag}" ${about}: write {{#${tag}}} … {{/${tag}}}.`,
    emptyTag: 'There is nothing between the braces "{{" and "}}".',
    /** @param nearest '' where no field has a name like it */
    unknownField: (name, nearest2) => `There is no field "${name}".${nearest2 === "" ? "" : ` Did you mean "${nearest2}"?`}`,
    endlessTag: 'A tag begins here with "{{" and has no "}}".',
    neverBegun: (name) => `"{{/${name}}}" ends a section that was never begun.`,
    neverEnded: (mark, name) => `The section "{{${mark}${name}}}" begins here and has no end: add "{{/${name}}}".`,
    unreadable: "The tags in this template cannot be read: look for odd braces.",
    noThankYou: 'Add a template for "Thank-you" to the Templates tab.',
    broken: (template, part, line4, message) => `Template "${template}", ${part}, line ${line4}: ${message}`
  };

  // src/language/en/common-words.ts
  var COMMON = new Set(
    "a about above after again against all also always am an and any anything are around as ask asked at back be because been before being best better both but by call came can career come company could day did do does doing done each even every everyone everything field find first for found from gave get give given go going good got great had has have having he hear heard help helped helpful her here hers him his how i idea ideas if important in industry insight insights interview into is it its job just keep kind know last learn learned learning let like little look lot made make many may me meet meeting might mine more most much must my need never new next no not nothing now of off on once one only or other our out over own people person please point question questions really right role said same say says see she should so some someone something speak still such sure take talk talked talking tell than thank thanks that the their them then there these they thing things think this those thought through time to today told too two up us use used useful very was way we week well went were what when where which while who why will with word work worked working would year years yesterday yet you your advice appreciate conversation experience grateful minutes morning afternoon team".split(" ")
  );
  var PRAISE = new Set(
    "nice kind kindness friendly warm interesting inspiring inspiration inspired amazing awesome wonderful fantastic excellent brilliant lovely pleasant pleasure fun valuable useful informative insightful encouraging motivating generous open honest patient pretty quite truly totally absolutely super enjoyed enjoy enjoyable loved liked chat call session various several different overall general generally stuff tips tip learnt lots bit information info details perspective perspectives n/a na tbd todo none nothing yes ok okay".split(" ")
  );

  // src/language/en/short-forms.ts
  var STRAIGHT_FORMS = /* @__PURE__ */ new Map([
    ["wont", "will not"],
    ["cant", "can not"],
    ["cannot", "can not"],
    ["dont", "do not"],
    ["doesnt", "does not"],
    ["didnt", "did not"],
    ["isnt", "is not"],
    ["arent", "are not"],
    ["wasnt", "was not"],
    ["wouldnt", "would not"],
    ["im", "i am"],
    ["ive", "i have"],
    ["gonna", "going to"],
    ["wanna", "want to"],
    ["gotta", "have to"],
    ["u", "you"],
    ["ur", "your"],
    ["pls", "please"],
    ["plz", "please"],
    ["w", "with"],
    ["wasn", "was not"],
    ["aint", "is not"],
    ["hasnt", "has not"],
    ["havent", "have not"],
    ["couldnt", "could not"],
    ["shouldnt", "should not"],
    ["youre", "you are"],
    ["youve", "you have"],
    ["youd", "you would"],
    ["thats", "that is"],
    ["theres", "there is"],
    ["whats", "what is"],
    ["lemme", "let me"],
    ["gimme", "give me"],
    ["dunno", "do not know"],
    ["lookin", "looking"],
    ["hirin", "hiring"],
    ["ya", "you"],
    ["yer", "your"],
    ["thru", "through"],
    ["thx", "thanks"],
    ["abt", "about"],
    ["cos", "because"],
    ["cuz", "because"]
  ]);
  var ENDINGS = /* @__PURE__ */ new Map([
    ["m", "am"],
    ["re", "are"],
    ["ve", "have"],
    ["ll", "will"],
    ["d", "would"]
  ]);
  var IS_AFTER = new Set(
    "it that this there here what who where how when he she everything nothing all".split(" ")
  );
  var ALWAYS_SHORT = new Set("mr mrs ms mx dr prof st messrs".split(" "));
  var OFTEN_SHORT = new Set("jr sr inc ltd co corp dept vs etc approx no".split(" "));
  function writtenOut(word) {
    var _a;
    const [stem = "", ending, ...rest] = word.split("'");
    if (ending === void 0) return ((_a = STRAIGHT_FORMS.get(word)) != null ? _a : word).split(" ");
    if (rest.length > 0) return [...writtenOut(`${stem}'${ending}`), ...rest.map(endingWord)];
    if (ending === "t" && stem.endsWith("n")) return [negatedStem(stem), "not"];
    if (stem === "y" && ending === "all") return ["you"];
    if (stem === "d" && ending === "you") return ["do", "you"];
    if (ending === "s") {
      if (stem === "let") return ["let", "us"];
      return [stem, IS_AFTER.has(stem) ? "is" : "'s"];
    }
    return [stem, endingWord(ending)];
  }
  function endingWord(ending) {
    var _a;
    return (_a = ENDINGS.get(ending)) != null ? _a : ending;
  }
  function negatedStem(stem) {
    if (stem === "won") return "will";
    if (stem === "shan") return "shall";
    if (stem === "ain") return "is";
    return stem === "can" ? "can" : stem.slice(0, -1);
  }

  // src/domain/etiquette/words.ts
  var PIECE = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}]+)*|\n[^\S\n]*\n|\n(?=[^\S\n]*\p{Lu})|[^\s]/gu;
  var MARKS = /* @__PURE__ */ new Map([
    [",", ","],
    [";", ";"],
    [":", ":"],
    ["–", "-"],
    ["—", "-"],
    ["―", "-"],
    ["…", "-"],
    ["(", "("],
    [")", ")"],
    ["[", "("],
    ["]", ")"],
    ["?", "?"],
    ["!", "!"],
    ["•", "¶"]
  ]);
  function splitWords(text) {
    var _a;
    const words = [];
    let isQuoted = false;
    for (const match of text.matchAll(PIECE)) {
      const piece = match[0];
      const start = (_a = match.index) != null ? _a : 0;
      if (/^[\p{L}\p{N}\p{M}]/u.test(piece)) {
        pushWord(words, piece, start, isQuoted);
      } else {
        isQuoted = quotesAfter(piece, isQuoted);
        const mark = markAt(text, piece, start, words[words.length - 1]);
        if (mark !== "") {
          words.push({
            text: mark,
            start,
            end: start + piece.length,
            isCapitalised: false,
            isQuoted
          });
        }
      }
    }
    return words;
  }
  function pushWord(words, piece, start, isQuoted) {
    const end = start + piece.length;
    const isCapitalised = /^\p{Lu}/u.test(piece);
    for (const text of writtenOut(plain4(piece))) {
      words.push({ text, start, end, isCapitalised, isQuoted });
    }
  }
  function quotesAfter(piece, isQuoted) {
    if (piece === "“" || piece === "«") return true;
    if (piece === "”" || piece === "»" || piece.startsWith("\n")) return false;
    return piece === '"' ? !isQuoted : isQuoted;
  }
  function plain4(text) {
    return text.replace(/[’ʼ`´]/g, "'").normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  }
  function markAt(text, piece, start, before) {
    var _a;
    if (piece.startsWith("\n")) return "¶";
    if (piece === ".") return isFullStop(text, start, before) ? "." : "";
    if (piece === "-" || piece === "*") return dashAt(text, start);
    return (_a = MARKS.get(piece)) != null ? _a : "";
  }
  function isFullStop(text, start, before) {
    var _a;
    const next = (_a = text[start + 1]) != null ? _a : " ";
    if (!/[\s"'’”)\].]/.test(next)) return false;
    if (before === void 0) return false;
    if (ALWAYS_SHORT.has(before.text)) return false;
    const isSingleLetter = before.text.length === 1 && before.isCapitalised && before.text !== "i";
    if (isSingleLetter || OFTEN_SHORT.has(before.text)) {
      return /^\.\s*(?:[\p{Lu}\n]|$)/u.test(text.slice(start, start + 12)) && !isSingleLetter;
    }
    return true;
  }
  function dashAt(text, start) {
    var _a, _b;
    const before = (_a = text[start - 1]) != null ? _a : "\n";
    const after = (_b = text[start + 1]) != null ? _b : "\n";
    if (before === "\n" && /\s/.test(after)) return "¶";
    if (text[start] === "*") return "";
    return /[\s-]/.test(before) || /[\s-]/.test(after) ? "-" : "";
  }

  // src/domain/etiquette/shared-words.ts
  var SHORTEST = 3;
  function isDistinctive(word) {
    return /[\p{L}\p{N}]/u.test(word) && !COMMON.has(word) && (word.length >= SHORTEST || /[^a-z]/u.test(word));
  }

  // src/domain/etiquette/personal-detail.ts
  function isPersonalDetail(learned, contactName) {
    const names = new Set(splitWords(contactName).map(({ text }) => text));
    return splitWords(learned).some(
      ({ text }) => isDistinctive(text) && !PRAISE.has(text) && !names.has(text)
    );
  }

  // node_modules/mustache/mustache.mjs
  var objectToString = Object.prototype.toString;
  var isArray = Array.isArray || function isArrayPolyfill(object2) {
    return objectToString.call(object2) === "[object Array]";
  };
  function isFunction(object2) {
    return typeof object2 === "function";
  }
  function typeStr(obj) {
    return isArray(obj) ? "array" : typeof obj;
  }
  function escapeRegExp(string2) {
    return string2.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g, "\\$&");
  }
  function hasProperty(obj, propName) {
    return obj != null && typeof obj === "object" && propName in obj;
  }
  function primitiveHasOwnProperty(primitive, propName) {
    return primitive != null && typeof primitive !== "object" && primitive.hasOwnProperty && primitive.hasOwnProperty(propName);
  }
  var regExpTest = RegExp.prototype.test;
  function testRegExp(re, string2) {
    return regExpTest.call(re, string2);
  }
  var nonSpaceRe = /\S/;
  function isWhitespace(string2) {
    return !testRegExp(nonSpaceRe, string2);
  }
  var entityMap = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "/": "&#x2F;",
    "`": "&#x60;",
    "=": "&#x3D;"
  };
  function escapeHtml(string2) {
    return String(string2).replace(/[&<>"'`=\/]/g, function fromEntityMap(s) {
      return entityMap[s];
    });
  }
  var whiteRe = /\s*/;
  var spaceRe = /\s+/;
  var equalsRe = /\s*=/;
  var curlyRe = /\s*\}/;
  var tagRe = /#|\^|\/|>|\{|&|=|!/;
  function parseTemplate(template, tags) {
    if (!template)
      return [];
    var lineHasNonSpace = false;
    var sections = [];
    var tokens = [];
    var spaces = [];
    var hasTag = false;
    var nonSpace = false;
    var indentation = "";
    var tagIndex = 0;
    function stripSpace() {
      if (hasTag && !nonSpace) {
        while (spaces.length)
          delete tokens[spaces.pop()];
      } else {
        spaces = [];
      }
      hasTag = false;
      nonSpace = false;
    }
    var openingTagRe, closingTagRe, closingCurlyRe;
    function compileTags(tagsToCompile) {
      if (typeof tagsToCompile === "string")
        tagsToCompile = tagsToCompile.split(spaceRe, 2);
      if (!isArray(tagsToCompile) || tagsToCompile.length !== 2)
        throw new Error("Invalid tags: " + tagsToCompile);
      openingTagRe = new RegExp(escapeRegExp(tagsToCompile[0]) + "\\s*");
      closingTagRe = new RegExp("\\s*" + escapeRegExp(tagsToCompile[1]));
      closingCurlyRe = new RegExp("\\s*" + escapeRegExp("}" + tagsToCompile[1]));
    }
    compileTags(tags || mustache.tags);
    var scanner = new Scanner(template);
    var start, type, value, chr, token, openSection;
    while (!scanner.eos()) {
      start = scanner.pos;
      value = scanner.scanUntil(openingTagRe);
      if (value) {
        for (var i = 0, valueLength = value.length; i < valueLength; ++i) {
          chr = value.charAt(i);
          if (isWhitespace(chr)) {
            spaces.push(tokens.length);
            indentation += chr;
          } else {
            nonSpace = true;
            lineHasNonSpace = true;
            indentation += " ";
          }
          tokens.push(["text", chr, start, start + 1]);
          start += 1;
          if (chr === "\n") {
            stripSpace();
            indentation = "";
            tagIndex = 0;
            lineHasNonSpace = false;
          }
        }
      }
      if (!scanner.scan(openingTagRe))
        break;
      hasTag = true;
      type = scanner.scan(tagRe) || "name";
      scanner.scan(whiteRe);
      if (type === "=") {
        value = scanner.scanUntil(equalsRe);
        scanner.scan(equalsRe);
        scanner.scanUntil(closingTagRe);
      } else if (type === "{") {
        value = scanner.scanUntil(closingCurlyRe);
        scanner.scan(curlyRe);
        scanner.scanUntil(closingTagRe);
        type = "&";
      } else {
        value = scanner.scanUntil(closingTagRe);
      }
      if (!scanner.scan(closingTagRe))
        throw new Error("Unclosed tag at " + scanner.pos);
      if (type == ">") {
        token = [type, value, start, scanner.pos, indentation, tagIndex, lineHasNonSpace];
      } else {
        token = [type, value, start, scanner.pos];
      }
      tagIndex++;
      tokens.push(token);
      if (type === "#" || type === "^") {
        sections.push(token);
      } else if (type === "/") {
        openSection = sections.pop();
        if (!openSection)
          throw new Error('Unopened section "' + value + '" at ' + start);
        if (openSection[1] !== value)
          throw new Error('Unclosed section "' + openSection[1] + '" at ' + start);
      } else if (type === "name" || type === "{" || type === "&") {
        nonSpace = true;
      } else if (type === "=") {
        compileTags(value);
      }
    }
    stripSpace();
    openSection = sections.pop();
    if (openSection)
      throw new Error('Unclosed section "' + openSection[1] + '" at ' + scanner.pos);
    return nestTokens(squashTokens(tokens));
  }
  function squashTokens(tokens) {
    var squashedTokens = [];
    var token, lastToken;
    for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
      token = tokens[i];
      if (token) {
        if (token[0] === "text" && lastToken && lastToken[0] === "text") {
          lastToken[1] += token[1];
          lastToken[3] = token[3];
        } else {
          squashedTokens.push(token);
          lastToken = token;
        }
      }
    }
    return squashedTokens;
  }
  function nestTokens(tokens) {
    var nestedTokens = [];
    var collector = nestedTokens;
    var sections = [];
    var token, section2;
    for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
      token = tokens[i];
      switch (token[0]) {
        case "#":
        case "^":
          collector.push(token);
          sections.push(token);
          collector = token[4] = [];
          break;
        case "/":
          section2 = sections.pop();
          section2[5] = token[2];
          collector = sections.length > 0 ? sections[sections.length - 1][4] : nestedTokens;
          break;
        default:
          collector.push(token);
      }
    }
    return nestedTokens;
  }
  function Scanner(string2) {
    this.string = string2;
    this.tail = string2;
    this.pos = 0;
  }
  Scanner.prototype.eos = function eos() {
    return this.tail === "";
  };
  Scanner.prototype.scan = function scan(re) {
    var match = this.tail.match(re);
    if (!match || match.index !== 0)
      return "";
    var string2 = match[0];
    this.tail = this.tail.substring(string2.length);
    this.pos += string2.length;
    return string2;
  };
  Scanner.prototype.scanUntil = function scanUntil(re) {
    var index = this.tail.search(re), match;
    switch (index) {
      case -1:
        match = this.tail;
        this.tail = "";
        break;
      case 0:
        match = "";
        break;
      default:
        match = this.tail.substring(0, index);
        this.tail = this.tail.substring(index);
    }
    this.pos += match.length;
    return match;
  };
  function Context(view, parentContext) {
    this.view = view;
    this.cache = { ".": this.view };
    this.parent = parentContext;
  }
  Context.prototype.push = function push(view) {
    return new Context(view, this);
  };
  Context.prototype.lookup = function lookup(name) {
    var cache = this.cache;
    var value;
    if (cache.hasOwnProperty(name)) {
      value = cache[name];
    } else {
      var context = this, intermediateValue, names, index, lookupHit = false;
      while (context) {
        if (name.indexOf(".") > 0) {
          intermediateValue = context.view;
          names = name.split(".");
          index = 0;
          while (intermediateValue != null && index < names.length) {
            if (index === names.length - 1)
              lookupHit = hasProperty(intermediateValue, names[index]) || primitiveHasOwnProperty(intermediateValue, names[index]);
            intermediateValue = intermediateValue[names[index++]];
          }
        } else {
          intermediateValue = context.view[name];
          lookupHit = hasProperty(context.view, name);
        }
        if (lookupHit) {
          value = intermediateValue;
          break;
        }
        context = context.parent;
      }
      cache[name] = value;
    }
    if (isFunction(value))
      value = value.call(this.view);
    return value;
  };
  function Writer() {
    this.templateCache = {
      _cache: {},
      set: function set(key2, value) {
        this._cache[key2] = value;
      },
      get: function get(key2) {
        return this._cache[key2];
      },
      clear: function clear() {
        this._cache = {};
      }
    };
  }
  Writer.prototype.clearCache = function clearCache() {
    if (typeof this.templateCache !== "undefined") {
      this.templateCache.clear();
    }
  };
  Writer.prototype.parse = function parse4(template, tags) {
    var cache = this.templateCache;
    var cacheKey = template + ":" + (tags || mustache.tags).join(":");
    var isCacheEnabled = typeof cache !== "undefined";
    var tokens = isCacheEnabled ? cache.get(cacheKey) : void 0;
    if (tokens == void 0) {
      tokens = parseTemplate(template, tags);
      isCacheEnabled && cache.set(cacheKey, tokens);
    }
    return tokens;
  };
  Writer.prototype.render = function render(template, view, partials, config) {
    var tags = this.getConfigTags(config);
    var tokens = this.parse(template, tags);
    var context = view instanceof Context ? view : new Context(view, void 0);
    return this.renderTokens(tokens, context, partials, template, config);
  };
  Writer.prototype.renderTokens = function renderTokens(tokens, context, partials, originalTemplate, config) {
    var buffer = "";
    var token, symbol, value;
    for (var i = 0, numTokens = tokens.length; i < numTokens; ++i) {
      value = void 0;
      token = tokens[i];
      symbol = token[0];
      if (symbol === "#") value = this.renderSection(token, context, partials, originalTemplate, config);
      else if (symbol === "^") value = this.renderInverted(token, context, partials, originalTemplate, config);
      else if (symbol === ">") value = this.renderPartial(token, context, partials, config);
      else if (symbol === "&") value = this.unescapedValue(token, context);
      else if (symbol === "name") value = this.escapedValue(token, context, config);
      else if (symbol === "text") value = this.rawValue(token);
      if (value !== void 0)
        buffer += value;
    }
    return buffer;
  };
  Writer.prototype.renderSection = function renderSection(token, context, partials, originalTemplate, config) {
    var self = this;
    var buffer = "";
    var value = context.lookup(token[1]);
    function subRender(template) {
      return self.render(template, context, partials, config);
    }
    if (!value) return;
    if (isArray(value)) {
      for (var j = 0, valueLength = value.length; j < valueLength; ++j) {
        buffer += this.renderTokens(token[4], context.push(value[j]), partials, originalTemplate, config);
      }
    } else if (typeof value === "object" || typeof value === "string" || typeof value === "number") {
      buffer += this.renderTokens(token[4], context.push(value), partials, originalTemplate, config);
    } else if (isFunction(value)) {
      if (typeof originalTemplate !== "string")
        throw new Error("Cannot use higher-order sections without the original template");
      value = value.call(context.view, originalTemplate.slice(token[3], token[5]), subRender);
      if (value != null)
        buffer += value;
    } else {
      buffer += this.renderTokens(token[4], context, partials, originalTemplate, config);
    }
    return buffer;
  };
  Writer.prototype.renderInverted = function renderInverted(token, context, partials, originalTemplate, config) {
    var value = context.lookup(token[1]);
    if (!value || isArray(value) && value.length === 0)
      return this.renderTokens(token[4], context, partials, originalTemplate, config);
  };
  Writer.prototype.indentPartial = function indentPartial(partial, indentation, lineHasNonSpace) {
    var filteredIndentation = indentation.replace(/[^ \t]/g, "");
    var partialByNl = partial.split("\n");
    for (var i = 0; i < partialByNl.length; i++) {
      if (partialByNl[i].length && (i > 0 || !lineHasNonSpace)) {
        partialByNl[i] = filteredIndentation + partialByNl[i];
      }
    }
    return partialByNl.join("\n");
  };
  Writer.prototype.renderPartial = function renderPartial(token, context, partials, config) {
    if (!partials) return;
    var tags = this.getConfigTags(config);
    var value = isFunction(partials) ? partials(token[1]) : partials[token[1]];
    if (value != null) {
      var lineHasNonSpace = token[6];
      var tagIndex = token[5];
      var indentation = token[4];
      var indentedValue = value;
      if (tagIndex == 0 && indentation) {
        indentedValue = this.indentPartial(value, indentation, lineHasNonSpace);
      }
      var tokens = this.parse(indentedValue, tags);
      return this.renderTokens(tokens, context, partials, indentedValue, config);
    }
  };
  Writer.prototype.unescapedValue = function unescapedValue(token, context) {
    var value = context.lookup(token[1]);
    if (value != null)
      return value;
  };
  Writer.prototype.escapedValue = function escapedValue(token, context, config) {
    var escape = this.getConfigEscape(config) || mustache.escape;
    var value = context.lookup(token[1]);
    if (value != null)
      return typeof value === "number" && escape === mustache.escape ? String(value) : escape(value);
  };
  Writer.prototype.rawValue = function rawValue(token) {
    return token[1];
  };
  Writer.prototype.getConfigTags = function getConfigTags(config) {
    if (isArray(config)) {
      return config;
    } else if (config && typeof config === "object") {
      return config.tags;
    } else {
      return void 0;
    }
  };
  Writer.prototype.getConfigEscape = function getConfigEscape(config) {
    if (config && typeof config === "object" && !isArray(config)) {
      return config.escape;
    } else {
      return void 0;
    }
  };
  var mustache = {
    name: "mustache.js",
    version: "4.2.0",
    tags: ["{{", "}}"],
    clearCache: void 0,
    escape: void 0,
    parse: void 0,
    render: void 0,
    Scanner: void 0,
    Context: void 0,
    Writer: void 0,
    /**
     * Allows a user to override the default caching strategy, by providing an
     * object with set, get and clear methods. This can also be used to disable
     * the cache by setting it to the literal `undefined`.
     */
    set templateCache(cache) {
      defaultWriter.templateCache = cache;
    },
    /**
     * Gets the default or overridden caching object from the default writer.
     */
    get templateCache() {
      return defaultWriter.templateCache;
    }
  };
  var defaultWriter = new Writer();
  mustache.clearCache = function clearCache2() {
    return defaultWriter.clearCache();
  };
  mustache.parse = function parse5(template, tags) {
    return defaultWriter.parse(template, tags);
  };
  mustache.render = function render2(template, view, partials, config) {
    if (typeof template !== "string") {
      throw new TypeError('Invalid template! Template should be a "string" but "' + typeStr(template) + '" was given as the first argument for mustache#render(template, view, partials)');
    }
    return defaultWriter.render(template, view, partials, config);
  };
  mustache.escape = escapeHtml;
  mustache.Scanner = Scanner;
  mustache.Context = Context;
  mustache.Writer = Writer;
  var mustache_default = mustache;

  // src/domain/letters/read-template.ts
  var MAX_TEMPLATE_LENGTH = 1e4;
  var MAX_PROBLEMS = 20;
  function readTemplate2(text) {
    if (text.length > MAX_TEMPLATE_LENGTH) {
      const message = templateWords.tooLong(MAX_TEMPLATE_LENGTH, text.length);
      return { tokens: [], problems: [{ line: 1, message }] };
    }
    const writer = new mustache_default.Writer();
    let raw;
    try {
      raw = writer.parse(text, ["{{", "}}"]);
    } catch {
      return { tokens: [], problems: [syntaxProblem(text)] };
    }
    const problems = [];
    const tokens = raw.flatMap((token) => read(token, text, problems));
    return { tokens, problems };
  }
  function read(raw, text, problems) {
    var _a;
    const [type, value, start, , inside] = raw;
    if (type === "text") return [{ kind: "text", text: value }];
    if (type === "!") return [];
    if (problems.length >= MAX_PROBLEMS) return [];
    const line4 = lineAt(text, start);
    if (type === "=") {
      problems.push({ line: line4, message: templateWords.otherMarks });
      return [];
    }
    if (type === ">") {
      problems.push({ line: line4, message: templateWords.partial(value) });
      return [];
    }
    const known = fieldNamed(value);
    const isSection = type === "#" || type === "^";
    if (known === void 0) {
      problems.push({ line: line4, message: unknownField(value) });
    } else if (!isSection && known.prompt === "") {
      problems.push({ line: line4, message: templateWords.onlySection(value, known.about) });
    }
    const name = (_a = known == null ? void 0 : known.name) != null ? _a : value;
    if (!isSection) return [{ kind: "field", name }];
    const tokens = (inside != null ? inside : []).flatMap((one) => read(one, text, problems));
    return [{ kind: "section", name, isInverted: type === "^", tokens }];
  }
  function unknownField(name) {
    var _a;
    if (name === "") return templateWords.emptyTag;
    const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name;
    return templateWords.unknownField(shown, (_a = nearestTag(name)) != null ? _a : "");
  }
  function syntaxProblem(text) {
    const open = [];
    for (let at = text.indexOf("{{"); at !== -1; ) {
      const line4 = lineAt(text, at);
      const end = text.indexOf(text.startsWith("{{{", at) ? "}}}" : "}}", at);
      if (end === -1) return { line: line4, message: templateWords.endlessTag };
      const tag = text.slice(at + 2, end).trim();
      const name = tag.slice(1).trim();
      if (tag.startsWith("#") || tag.startsWith("^")) open.push({ mark: tag.charAt(0), name, line: line4 });
      if (tag.startsWith("/")) {
        const section2 = open.pop();
        if (section2 === void 0) return { line: line4, message: templateWords.neverBegun(name) };
        if (section2.name !== name) return unclosed(section2);
      }
      at = text.indexOf("{{", end + 2);
    }
    const last = open.pop();
    return last === void 0 ? { line: 1, message: templateWords.unreadable } : unclosed(last);
  }
  function unclosed({ mark, name, line: line4 }) {
    return { line: line4, message: templateWords.neverEnded(mark, name) };
  }
  function lineAt(text, index) {
    return text.slice(0, index).split(/\r\n|\r|\n/).length;
  }

  // src/domain/letters/fill-template.ts
  function templateProblems(template) {
    const parts = ["subject", "body"];
    return parts.flatMap(
      (part) => readTemplate2(template[part]).problems.map((problem) => ({
        template: template.name,
        part,
        ...problem
      }))
    );
  }
  function fillTemplate(template, fields) {
    const values = valuesByName(fields);
    const missing = /* @__PURE__ */ new Set();
    const fill2 = (text) => {
      const { tokens, problems } = readTemplate2(text);
      return problems.length > 0 ? text : render3(tokens, values, missing);
    };
    const subject = fill2(template.subject).replace(/\s+/g, " ").trim();
    const body = fill2(template.body);
    return { subject, body: tidied(body), missing: [...missing] };
  }
  function render3(tokens, values, missing) {
    var _a, _b;
    let text = "";
    for (const token of tokens) {
      if (token.kind === "text") {
        text += token.text;
      } else if (token.kind === "field") {
        const value = values.get(token.name);
        if (typeof value === "string" && value !== "") {
          text += value;
        } else {
          missing.add(token.name);
          text += (_b = (_a = fieldNamed(token.name)) == null ? void 0 : _a.prompt) != null ? _b : "";
        }
      } else if (Boolean(values.get(token.name)) !== token.isInverted) {
        text += render3(token.tokens, values, missing);
      }
    }
    return text;
  }
  function valuesByName(fields) {
    const values = /* @__PURE__ */ new Map();
    for (const [name, value] of Object.entries({ ...fields })) {
      if (typeof value !== "object") {
        values.set(name, value);
        continue;
      }
      for (const [inner, one] of Object.entries({ ...value })) {
        values.set(`${name}.${inner}`, one);
      }
    }
    return values;
  }
  function tidied(body) {
    return body.replace(/\r\n?/g, "\n").trim();
  }

  // src/language/en/note-clause.ts
  var SAID = /^(?:(?:she|he|they) )?(?:said|told me|mentioned|explained)(?: that|:)? (?=\S+ \S+ \S)/iu;
  var SAFE_TO_LOWER = new Set(
    "a an the this that these those there it its they their most many some few all every each no not what when where why how who which if in on at for from with without to of by as about after before because since while and but or start try ask learn read use take make keep get go build talk look find focus spend write join always never only people companies employers managers you your we our she he her his call email send follow sign contact check update prepare names list lists two three contacts introduction introductions ideas tips feedback advice".split(" ")
  );
  var ENDS_IN_SHORT_FORM = /(?:^|[\s(])(?:\p{L}|\p{L}\.\p{L}|dr|mr|mrs|ms|prof|st|vs|etc|inc|ltd|co|no|approx)$/iu;
  var REASON_OPENINGS = ["because"];
  var INTRODUCTION_OPENINGS = ["i am", "i'm", "i’m"];
  function isSafeToLower(word, _after) {
    return SAFE_TO_LOWER.has(word);
  }

  // src/domain/letters/clause.ts
  var MAX_LENGTH = 200;
  var MAX_LOOKED_AT = 2e3;
  var BULLET = /^(?:[-–—*•◦▪·‣>+☐☑✓✔]|\d{1,2}[.)])(?:\s+|$)|^[•◦▪·‣☐☑✓✔]/u;
  var SENTENCE_END = /[.!?。！？]["'”’»)]*(?=\s|$)|[。！？]/gu;
  var CLOSING_MARK = /["'”’»)]/;
  var END_MARK = /[\s.,;:!?。！？,、；：]/;
  function clauseOf(text, ...openings) {
    const line4 = firstLine(text.slice(0, MAX_LOOKED_AT));
    const sentence = firstSentence(line4).replace(/^[¡¿]+/, "");
    const said = withoutOpening(sentence.replace(SAID, ""), openings);
    const clause = withoutEnd(withSmallStart(said));
    return withoutEnd(atWord(clause));
  }
  function firstLine(text) {
    for (const raw of text.split(/[\n\r\u2028\u2029\v\f]/)) {
      const line4 = raw.replace(/\s+/g, " ").trim().replace(BULLET, "");
      if (/[\p{L}\p{N}]/u.test(line4)) return line4;
    }
    return "";
  }
  function firstSentence(line4) {
    for (const match of line4.matchAll(SENTENCE_END)) {
      const before = line4.slice(0, match.index);
      const isEnd = !match[0].startsWith(".") || !ENDS_IN_SHORT_FORM.test(before.slice(-12));
      if (isEnd && /[\p{L}\p{N}]/u.test(before)) return line4.slice(0, match.index + match[0].length);
    }
    return line4;
  }
  function withoutOpening(clause, openings) {
    const opening = openings.find((one) => clause.toLowerCase().startsWith(`${one} `));
    return opening === void 0 ? clause : clause.slice(opening.length + 1);
  }
  function withSmallStart(clause) {
    var _a, _b;
    const word = (_b = (_a = /^[\p{L}\p{M}]+/u.exec(clause)) == null ? void 0 : _a[0]) != null ? _b : "";
    const isSafe = word.slice(1) === word.slice(1).toLowerCase() && isSafeToLower(word.toLowerCase(), clause.slice(word.length).trimStart());
    return isSafe ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
  }
  function withoutEnd(clause) {
    const closed = endWithout(clause, clause.length, CLOSING_MARK);
    const text = clause.slice(0, endWithout(clause, closed, END_MARK));
    return text + clause.slice(closed);
  }
  function endWithout(text, end, mark) {
    let at = end;
    while (at > 0 && mark.test(text.charAt(at - 1))) at -= 1;
    return at;
  }
  function atWord(clause) {
    if (clause.length <= MAX_LENGTH) return clause;
    const cut = shorten(clause, MAX_LENGTH);
    const space = cut.lastIndexOf(" ");
    return space > MAX_LENGTH / 2 ? `${cut.slice(0, space)} …` : cut;
  }

  // src/domain/letters/letter-fields.ts
  var DEFAULT_MINUTES = 20;
  function letterFields(input) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n;
    const { contact, settings, introducer, referral, purpose, interview } = input;
    const introducerName = (introducer == null ? void 0 : introducer.permission) === "Yes" ? introducer.name.trim() : "";
    return {
      contact: {
        ...personNames(contact.name),
        title: oneLine(contact.title),
        organization: oneLine(contact.organization),
        field: oneLine(contact.field),
        association: oneLine(contact.association)
      },
      me: {
        name: oneLine(settings.name),
        introduction: clauseOf(settings.introduction, ...INTRODUCTION_OPENINGS),
        field: oneLine(settings.field),
        signature: settings.signature.trim()
      },
      hasIntroducer: introducerName !== "",
      introducer: personNames(introducerName),
      referral: {
        ...personNames((_a = referral == null ? void 0 : referral.name) != null ? _a : ""),
        organization: oneLine((_b = referral == null ? void 0 : referral.organization) != null ? _b : "")
      },
      purpose: {
        subject: oneLine((_c = input.subject) != null ? _c : "") || oneLine(settings.field),
        toLearnAboutCompany: purpose === "Company",
        toLearnAboutOpportunity: purpose === "Opportunity",
        toLearnAboutIndustry: purpose === "Industry"
      },
      why: clauseOf((_d = input.why) != null ? _d : "", ...REASON_OPENINGS),
      news: clauseOf((_e = input.news) != null ? _e : ""),
      minutes: String((_f = input.minutes) != null ? _f : DEFAULT_MINUTES),
      interview: {
        date: oneLine((_g = interview == null ? void 0 : interview.dateText) != null ? _g : ""),
        time: oneLine((_h = interview == null ? void 0 : interview.timeText) != null ? _h : ""),
        where: oneLine((_i = interview == null ? void 0 : interview.where) != null ? _i : ""),
        about: oneLine((_j = interview == null ? void 0 : interview.about) != null ? _j : ""),
        learned: clauseOf((_k = interview == null ? void 0 : interview.learned) != null ? _k : ""),
        helpReceived: clauseOf((_l = interview == null ? void 0 : interview.helpReceived) != null ? _l : ""),
        hasReferrals: (_m = interview == null ? void 0 : interview.hasReferrals) != null ? _m : false,
        resumeAskedFor: (_n = interview == null ? void 0 : interview.resumeAskedFor) != null ? _n : false
      }
    };
  }
  function personNames(name) {
    return { name: oneLine(plainName(name)), firstName: oneLine(firstNameOf(name)) };
  }
  function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  // src/domain/letters/thank-you.ts
  var VARIANTS = [
    { happened: (what) => what.resumeAskedFor, wordStarts: thankYouNameStarts.resume },
    { happened: (what) => what.gaveNames, wordStarts: thankYouNameStarts.introductions },
    { happened: (what) => what.helped, wordStarts: thankYouNameStarts.help },
    { happened: () => true, wordStarts: thankYouNameStarts.advice }
  ];
  function composeThankYou(input) {
    var _a;
    const { contact, interview, referralsReceived, settings } = input;
    const happened = {
      resumeAskedFor: interview.resume === "Asked for",
      gaveNames: referralsReceived > 0,
      helped: interview.helpReceived.trim() !== ""
    };
    const template = (_a = chooseTemplate(input.templates, happened)) != null ? _a : chooseTemplate(DEFAULT_TEMPLATES, happened);
    if (template === null) return { problem: templateWords.noThankYou };
    const [problem] = templateProblems(template);
    if (problem !== void 0) {
      const { part, line: line4, message } = problem;
      return { problem: templateWords.broken(template.name, part, line4, message) };
    }
    const fields = letterFields({
      contact,
      settings,
      interview: {
        ...interview,
        hasReferrals: happened.gaveNames,
        resumeAskedFor: happened.resumeAskedFor
      }
    });
    const { subject, body, missing } = fillTemplate(template, fields);
    const { learned } = fields.interview;
    const isPersonal = learned !== "" && body.includes(learned);
    const lack = lackOf(learned, isPersonal, contact.name);
    return { subject, body, isPersonal, lack, templateName: template.name, missing };
  }
  function lackOf(learned, isPersonal, contactName) {
    if (learned === "") return "nothing-learned";
    if (!isPersonal) return "left-out";
    return isPersonalDetail(learned, contactName) ? null : "too-general";
  }
  function chooseTemplate(templates, happened) {
    var _a, _b;
    const notes = templates.filter(
      ({ use, channel, body }) => use === "Thank-you" && channel === "Email" && body.trim() !== ""
    );
    for (const variant2 of VARIANTS) {
      const fitting = variant2.happened(happened) ? notes.find((note) => hasWord(note.name, variant2.wordStarts)) : void 0;
      if (fitting !== void 0) return fitting;
    }
    const special = VARIANTS.flatMap((variant2) => variant2.wordStarts);
    return (_b = (_a = notes.find((note) => !hasWord(note.name, special))) != null ? _a : notes[0]) != null ? _b : null;
  }
  function hasWord(name, wordStarts) {
    const words = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}]+/u);
    return words.some((word) => wordStarts.some((start) => word.startsWith(start)));
  }

  // src/actions/thank-yous/thank-you-note.ts
  function composeNote({ interview, contact }, contacts, settings, templates, timeZone) {
    const address = readAddress(contact.email);
    if (!address.ok) return { problem: address.problem };
    const composed = composeThankYou({
      contact,
      interview: { ...interview, dateText: toLetterDate(interview.startsAt, timeZone) },
      referralsReceived: contacts.filter((one) => one.introducedBy === contact.name).length,
      settings,
      templates
    });
    if ("problem" in composed) return { problem: composed.problem };
    const { subject, body, lack, templateName, missing } = composed;
    const letter3 = { to: { name: contact.name, email: address.email }, subject, body };
    return { letter: letter3, gap: lack ? LACKS[lack](templateName) : gapOf(missing) };
  }
  var LACKS = {
    "nothing-learned": () => noteReasons.nothingLearned,
    "too-general": () => noteReasons.tooGeneral,
    "left-out": noteReasons.leftOut
  };
  function gapOf(missing) {
    const prompts = missing.map((name) => {
      var _a, _b;
      return (_b = (_a = fieldNamed(name)) == null ? void 0 : _a.prompt) != null ? _b : `[${name}]`;
    });
    return prompts.length === 0 ? "" : noteReasons.gaps(prompts);
  }
  function readyCells({ interview, contact, dueAt }, { letter: letter3, gap }, draftId, me) {
    return {
      thankYou: "Draft ready",
      problem: gap,
      draft: { text: noteReasons.openDraft, url: draftsSearchUrl(me, letter3.to.email) },
      draftId,
      ...interview.thankYouDue ? {} : { thankYouDue: dueAt },
      ...interview.contactId === "" && contact.id !== "" ? { contactId: contact.id } : {}
    };
  }

  // src/actions/thank-yous/draft-due-notes.ts
  var TIME_BUDGET_MILLISECONDS = 3 * 6e4;
  var STOPS = {
    permission: {
      reason: "permission",
      told: runWords.notAllowed
    },
    quota: {
      reason: "quota",
      told: runWords.usedUp
    },
    room: {
      reason: "",
      told: runWords.noRoom
    },
    storeFull: { reason: "google", told: googleWords.storeFull },
    unknown: {
      reason: "google",
      told: runWords.noAnswer
    },
    time: { reason: "", told: runWords.tookLong }
  };
  function draftAll(due, compose, before, changes, me, now) {
    let journal = before;
    let stopped = null;
    let hasAnnounced = false;
    for (const note of due) {
      const { id: id5 } = note.interview;
      if (stopped === null && Date.now() - now.getTime() > TIME_BUDGET_MILLISECONDS) {
        stopped = STOPS.time;
      }
      if (stopped !== null) {
        changes.set(id5, { thankYou: "Due" });
        continue;
      }
      const composed = compose(note);
      if ("problem" in composed) {
        changes.set(id5, { thankYou: "Needs attention", problem: composed.problem });
        continue;
      }
      const key2 = `thank-you:${id5}`;
      if (!hasRoomFor(journal, key2, composed.letter.to.email, now)) {
        stopped = STOPS.room;
        changes.set(id5, { thankYou: "Due" });
        continue;
      }
      const made = announcedDraft(journal, key2, composed.letter, now);
      if (made === "no room") {
        stopped = STOPS.storeFull;
        changes.set(id5, { thankYou: "Due", problem: STOPS.storeFull.told });
        continue;
      }
      journal = made.journal;
      hasAnnounced = true;
      const { outcome } = made;
      if (outcome.kind === "made") {
        changes.set(id5, readyCells(note, composed, outcome.draftId, me.email));
      } else if (outcome.kind === "unknown") {
        stopped = STOPS.unknown;
        changes.set(id5, { thankYou: "Drafting", problem: noteReasons.findingOut });
      } else if (outcome.reason === "letter") {
        changes.set(id5, { thankYou: "Needs attention", problem: noteReasons.refused });
      } else {
        stopped = STOPS[outcome.reason];
        changes.set(id5, { thankYou: "Due" });
      }
    }
    return { journal, stopped, hasAnnounced };
  }
  function announcedDraft(...args) {
    try {
      return draftOnce(...args);
    } catch (error) {
      if (isStoreFull(error)) return "no room";
      throw error;
    }
  }
  function hasRoomFor(journal, key2, to, now) {
    const announced = noteId(announce(journal, key2, to, now), key2, "r".padEnd(40, "0"));
    return fittedJournal(announced) !== null;
  }

  // src/actions/thank-yous/draft-thank-yous.ts
  var MOST_DRAFTS_A_RUN = 40;
  function draftThankYous(how, most = MOST_DRAFTS_A_RUN) {
    const startedAt = /* @__PURE__ */ new Date();
    try {
      if (how === "hourly" && isQuietHour(startedAt))
        return kept2(toldRun(startedAt, 0, 0, { reason: "", told: say(0, 0) }), how);
      const wait = how === "hourly" ? 0 : CLICK_WAIT_MILLISECONDS;
      const done = tryWithLockOfMine(wait, () => runAlone(startedAt, how, most));
      return done === "busy" ? kept2(toldRun(startedAt, 0, 0, BUSY), how) : done.value;
    } catch (error) {
      const message = error instanceof Problem ? error.message : explain(error);
      const stop2 = { reason: stopReasonOf(error), told: runWords.stopped(message) };
      rememberRun(toldRun(startedAt, 0, 0, stop2), how);
      throw error;
    }
  }
  function kept2(run, how) {
    rememberRun(run, how);
    return { run, memory: null, tables: [] };
  }
  function draftSomeThankYous(most) {
    const limit = check(pipe(number(), minValue(1)), most);
    const { run, memory, tables } = draftThankYous(
      "click",
      Math.min(Math.floor(limit), MOST_DRAFTS_A_RUN)
    );
    return tellAllTalks({ ...memory != null ? memory : recall(), lastRun: run }, tables);
  }
  function isQuietHour(now) {
    const { journal, settings, stored: stored3 } = recall();
    const isOpen2 = ([key2, entry]) => isThankYou(key2) && !entry.isRecorded;
    if (Object.entries(journal).some(isOpen2) || !isSame2(withoutOld(journal, now), journal))
      return false;
    const book = openBook();
    if (book.getSheetByName(CONTACTS.name) === null) return false;
    const table = needColumns2(readTable(book, INTERVIEWS));
    if (lackingIds(table, "").size > 0) return false;
    const me = whoAmI();
    const tables = new OwnTables(me, book, stored3);
    const { interviews, unreadableStarts } = readTalks(tables.with(table));
    const waiting = { me, now, delayHours: settings.thankYouDelayHours, unreadableStarts };
    if (interviews.some((one) => isNoteWaiting(one, waiting))) return false;
    const changes = /* @__PURE__ */ new Map();
    checkDraftsLeft({ me, now, interviews }, changes);
    const copied = new Set(copiedDrafts(interviews, me));
    if (interviews.some(({ id: id5, problem }) => copied.has(id5) && problem !== noteReasons.copiedDraft))
      return false;
    for (const id5 of copied) changes.delete(id5);
    return onlyNew(changes, interviews, /* @__PURE__ */ new Set()).size === 0;
  }
  function needColumns2(table) {
    for (const key2 of NEEDED) {
      if (!table.columnNumbers.has(key2))
        throw new Problem("column-missing", columnMissing(INTERVIEWS, key2));
    }
    return table;
  }
  function readTalks(table) {
    const interviews = table.rows.map(readInterview);
    const unreadableStarts = new Set(
      table.rows.flatMap((row, at) => {
        var _a, _b;
        return hasUnreadableStart(row) ? (_b = (_a = interviews[at]) == null ? void 0 : _a.id) != null ? _b : [] : [];
      })
    );
    return { interviews, unreadableStarts };
  }
  function runAlone(now, how, most) {
    var _a, _b;
    const me = whoAmI();
    const memory = recall();
    const book = openBook();
    const tables = new OwnTables(me, book, memory.stored);
    const table = needColumns2(tables.read(INTERVIEWS, "interview"));
    const { interviews, unreadableStarts } = readTalks(table);
    const waiting = { me, now, delayHours: memory.settings.thankYouDelayHours, unreadableStarts };
    const contactsTable = tables.read(CONTACTS);
    const contacts = contactsTable.rows.map(readContact);
    const mine = { me, now, interviews };
    const settled = settleJournal(memory.journal, mine);
    const changes = new Map(settled.changes);
    const plan = planThankYous({
      ...waiting,
      ...{ interviews, contacts, addressProblem },
      held: new Set(settled.heldIds)
    });
    for (const { interviewId: interviewId3, message } of plan.problems) {
      changes.set(interviewId3, { thankYou: "Needs attention", problem: message });
    }
    const mailbox = /* @__PURE__ */ new Map();
    checkDraftsLeft(mine, mailbox);
    let due = plan.due.slice(0, most);
    let claimed = { table, due: [] };
    let journal = settled.journal;
    let stopped = null;
    let hasAnnounced = false;
    if (due.length > 0 && !canDraft()) stopped = STOPS.permission;
    if (due.length > 0 && stopped === null) {
      const templates = ((_b = (_a = readTableIfThere(book, TEMPLATES)) == null ? void 0 : _a.rows) != null ? _b : []).map(readTemplate);
      const timeZone = book.getSpreadsheetTimeZone();
      claimed = claim(table, due, me);
      due = claimed.due;
      const isThanked = findThanked(memory, mine);
      const compose = (note) => {
        const composed = composeNote(note, contacts, memory.settings, templates, timeZone);
        const { id: id5, thankYou, problem } = note.interview;
        const hasAnswered = thankYou === "Due" && problem === noteReasons.maybeDrafted;
        if ("problem" in composed || hasAnswered) return composed;
        const { email } = composed.letter.to;
        return isThanked(id5, email) ? { problem: noteReasons.maybeDrafted } : composed;
      };
      ({ journal, stopped, hasAnnounced } = draftAll(due, compose, journal, changes, me, now));
    }
    const claimedIds = new Set(claimed.due.map(({ interview }) => interview.id));
    const recordedRows = onlyNew(new Map([...mailbox, ...changes]), interviews, claimedIds);
    const updated = recordRows(claimed.table, recordedRows, journal);
    const left = withoutOld(recordNotes(journal), now);
    const states = [...changes.values()].map((cells) => cells.thankYou);
    const count3 = (state) => states.filter((one) => one === state).length;
    const drafted = count3("Draft ready");
    const run = toldRun(
      now,
      drafted,
      count3("Needs attention"),
      stopped != null ? stopped : { reason: "", told: say(drafted, Math.max(0, plan.due.length - most)) }
    );
    const isNews = hasAnnounced || !isSame2(left, memory.journal);
    rememberRun(run, how, isNews ? left : void 0);
    const after = [updated.table, contactsTable];
    return { run, memory, tables: after };
  }
  function isSame2(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  var BUSY = { reason: "", told: runWords.busy };
  var NEEDED = ["id", "startsAt", "thankYou", "problem", "draftId"];
  function onlyNew(changes, interviews, claimed) {
    const byId = new Map(interviews.map((one) => [one.id, one]));
    const isNews = ([id5, cells]) => {
      const row = byId.get(id5);
      if (!row || claimed.has(id5)) return true;
      return cells.thankYou !== row.thankYou || cells.problem !== row.problem;
    };
    return new Map([...changes].filter(isNews));
  }
  function addressProblem(email) {
    if (email === "") return noteReasons.noAddress;
    const address = readAddress(email);
    return address.ok ? null : address.problem;
  }
  function say(drafted, left) {
    if (left > 0) return runWords.someLeft(drafted, left);
    return drafted === 0 ? runWords.nothingDue : runWords.drafted(drafted);
  }
  function toldRun(at, drafted, needAttention, { reason, told: told2 }) {
    return { at: at.toISOString(), drafted, needAttention, result: told2, stopReason: reason };
  }

  // src/actions/thank-yous/note-drafts-on.ts
  function noteDraftsOn(on) {
    const book = openBook();
    if (!book.getSheetByName(GROUP.name)) return;
    const me = myAddress();
    tryWithDocumentLock(CLICK_WAIT_MILLISECONDS, () => {
      const table = openGroupTable(book);
      if (!table.columnNumbers.has("draftsOn")) return;
      const mine = table.rows.filter((row) => {
        const { email, areDraftsOn } = readMember(row);
        return email === me && areDraftsOn !== on;
      });
      const changes = mine.map((row) => [cellText(row.cells.id), { draftsOn: on }]);
      new SheetWriter().updateMany(table, new Map(changes));
    });
  }

  // src/actions/thank-yous/hourly-drafts.ts
  function turnHourlyDrafts(on) {
    if (on && !canDraft()) {
      throw new Problem("no-permission", runWords.allowFirst);
    }
    if (on) {
      startHourlyDrafts();
      const at = (/* @__PURE__ */ new Date()).toISOString();
      rememberHourlyOn(at);
      rememberRun(
        { at, drafted: 0, needAttention: 0, result: runWords.turnedOn, stopReason: "" },
        "click"
      );
    } else {
      stopHourlyDrafts();
      rememberHourlyOn("");
    }
    noteDraftsOn(on);
    return readThankYouStatus();
  }

  // src/actions/thank-yous/mark-thank-you.ts
  function markThankYou(interviewId3, markedState, toldProblem) {
    const { id: id5, state, problem } = checkMark(interviewId3, markedState, toldProblem);
    const me = whoAmI();
    const writer = new SheetWriter();
    const name = withDocumentLock(() => {
      const tables = new OwnTables(me);
      const now = /* @__PURE__ */ new Date();
      const table = tables.read(INTERVIEWS);
      const interview = ownInterview(table, id5, me);
      const isNewDraft = interview.thankYou === "Draft ready" && interview.problem !== problem;
      if (state === "Due" && problem !== void 0 && isNewDraft)
        throw new Problem("maybe-drafted", noteReasons.draftedMeanwhile);
      const isAnswer = interview.problem === noteReasons.maybeDrafted;
      if (state === "Due") forgetNotes(id5, isAnswer ? table : null, now);
      const contacts = state === "Sent" ? tables.read(CONTACTS) : null;
      const redraft = state === "Due" ? { draft: null, draftId: null } : {};
      const thankedOn = state === "Sent" ? { thankedOn: now } : {};
      writer.update(table, id5, { thankYou: state, problem: null, ...thankedOn, ...redraft });
      const contact = contacts && ownContactOf(contacts, interview, me);
      if (contact) {
        const stage = contact.stage === "Met" ? { stage: "Thanked" } : {};
        writer.update(contacts, contact.id, { ...stage, lastContact: now });
      }
      return interview.contactName;
    });
    return tellChange(writer, null, doneWords.notes[state](name));
  }
  function forgetNotes(id5, table, now) {
    const { journal, journalsElsewhere } = recall();
    const ids = table == null ? void 0 : table.rows.map(({ cells }) => cellText(cells.id));
    const keys2 = [`thank-you:${id5}`, ...ids ? notesWithoutTalk(journal, new Set(ids)) : []];
    const known = keys2.filter((key2) => {
      var _a;
      return (_a = journal[key2]) == null ? void 0 : _a.isRecorded;
    });
    const isAsked = table !== null && thankedElsewhere(journalsElsewhere, now).size > 0;
    if (known.length === 0 && !isAsked) return;
    const left = forget(journal, known);
    rememberJournal(isAsked ? noteLooked(left, id5, now) : left);
  }

  // src/actions/undo/undo-group.ts
  var COACHS = [
    "name",
    "role",
    "weeklyRequests",
    "weeklyInterviews"
  ];
  function rowsOfCoach(table, email) {
    needCoach(table.rows.map(member), email);
    return rowsById(table);
  }
  function ofGroup(entry) {
    const cells = Object.fromEntries(
      Object.entries(entry.cells).filter(([key2]) => COACHS.includes(key2))
    );
    return { ...entry, cells };
  }
  function isOnList(rows, { cells }) {
    const email = cellText(cells.email).toLowerCase();
    return [...rows.values()].some((row) => member(row).email === email);
  }
  function needCoachAfter(rows, gone, changes) {
    const isCoach = ([id5, row]) => {
      var _a, _b;
      return !gone.has(id5) && cellChoice((_b = (_a = changes.get(id5)) == null ? void 0 : _a.role) != null ? _b : row.cells.role, ROLES, "Member") === "Coach";
    };
    if ([...rows].some(isCoach)) return;
    throw new Problem("bad-input", groupProblems.needsCoach);
  }
  function member(row) {
    return readMember(row);
  }

  // src/actions/undo/undo.ts
  function undo(token) {
    const entries = readToken(token);
    const me = whoAmI();
    const writer = new SheetWriter();
    const removedIds = [];
    const keptIds = [];
    withDocumentLock(() => {
      const tables = new OwnTables(me);
      for (const run of runsOf3([...entries].reverse())) {
        const tab = [...TABS, ...GROUP_TABS].find(({ name }) => {
          var _a;
          return name === ((_a = run[0]) == null ? void 0 : _a.tab);
        });
        if (!tab) throw new Problem("bad-input", inputProblems.cannotUndo);
        const table = readWithAll(tables, tab, run);
        const isGroup = tab.name === GROUP.name;
        const rows = isGroup ? rowsOfCoach(table, me.email) : ownRows2(table, me);
        const added = run.flatMap((entry) => entry.kind === "added" ? [entry.rows] : []);
        const { unchanged, changed: changed2 } = sortOut(table, rows, Object.assign({}, ...added));
        const updated = run.flatMap((entry) => entry.kind === "updated" ? [entry] : []);
        needColumns3(table, rows, updated);
        const before = cellsToPutBack(table, rows, isGroup ? updated.map(ofGroup) : updated);
        if (isGroup) needCoachAfter(rows, new Set(unchanged), before);
        if (unchanged.length > 0) {
          removedIds.push(...deleteAnywhere(table, unchanged));
          writer.readAgain(tab.name);
        }
        keptIds.push(...changed2);
        if (updated.length > 0) writer.updateMany(table, before);
        for (const entry of run) {
          if (entry.kind !== "removed") continue;
          if (isGroup ? isOnList(rows, entry) : !isOwn(entry, me)) continue;
          bringBack3(writer, table, entry);
        }
      }
    });
    const change = writer.written.has(GROUP.name) ? tellGroup(writer) : tellChange(writer, null);
    return { ...change, removedIds, undo: tellKept(keptIds.length) };
  }
  function readWithAll(tables, tab, entries) {
    const table = tables.read(tab);
    const rows = rowsById(table);
    const ids = entries.flatMap((entry) => {
      if (entry.kind === "added") return Object.keys(entry.rows);
      return entry.kind === "updated" ? [entry.id] : [];
    });
    if (!ids.every((id5) => rows.has(id5)))
      for (const key2 of ["id", ...tab.requiredKeys]) columnNumber(tab, table.columnNumbers, key2);
    return table;
  }
  function tellKept(count3) {
    if (count3 === 0) return null;
    return { done: doneWords.stays(count3), token: "" };
  }
  function runsOf3(entries) {
    const runs = [];
    for (const entry of entries) {
      const run = runs[runs.length - 1];
      const [first] = run != null ? run : [];
      if (run && (first == null ? void 0 : first.kind) === entry.kind && first.tab === entry.tab) run.push(entry);
      else runs.push([entry]);
    }
    return runs;
  }
  function isOwn({ cells }, me) {
    return isMine({ owner: cellText(cells.owner).toLowerCase() }, me);
  }
  function bringBack3(writer, table, { id: id5, cells, ownCells }) {
    const isThere = table.rows.some((row) => cellText(row.cells.id) === id5);
    if (isThere) return;
    const known = Object.entries(cells).filter(([key2]) => isColumn(table, key2));
    const changes = Object.fromEntries(known.map(([key2, value]) => [key2, restoredCell(value)]));
    const restored2 = ownCells.map(({ header, value }) => ({ header, value: restoredCell(value) }));
    writer.append(table, [{ ...changes, id: id5 }], restored2);
  }
  function isColumn({ tab }, key2) {
    return Object.keys(tab.columns).includes(key2);
  }
  function needColumns3(table, rows, updated) {
    const { tab, columnNumbers, aside } = table;
    for (const { id: id5, cells } of updated) {
      if (!rows.has(id5) || (aside == null ? void 0 : aside.ids.has(id5))) continue;
      for (const [key2, { before, after }] of Object.entries(cells))
        if (isColumn(table, key2) && !isSameCell(before, after)) columnNumber(tab, columnNumbers, key2);
    }
  }
  function cellsToPutBack(table, rows, entries) {
    var _a;
    const changes = /* @__PURE__ */ new Map();
    for (const { id: id5, cells } of entries) {
      const row = rows.get(id5);
      if (!row) continue;
      const before = (_a = changes.get(id5)) != null ? _a : {};
      const now = (key2) => key2 in before ? storedValue(before[key2]) : storedCell(row.cells[key2]);
      const unchanged = Object.entries(cells).filter(
        ([key2, { after }]) => isColumn(table, key2) && isSameCell(now(key2), after)
      );
      changes.set(id5, {
        ...before,
        ...Object.fromEntries(unchanged.map(([key2, cell]) => [key2, restoredCell(cell.before)]))
      });
    }
    return changes;
  }
  function sortOut(table, rows, marks) {
    const unchanged = [];
    const changed2 = [];
    const there = Object.keys(marks).filter((id5) => rows.has(id5));
    if (there.length === 0) return { unchanged, changed: changed2 };
    const ownCells = readOwnCells(table);
    for (const id5 of there) {
      const row = rows.get(id5);
      const isFilledIn = row && ownCells(row.rowNumber).some(({ value }) => value !== false);
      const isSame3 = row && markOf(table, row.cells) === marks[id5] && !isFilledIn;
      (isSame3 ? unchanged : changed2).push(id5);
    }
    return { unchanged, changed: changed2 };
  }
  function ownRows2(table, me) {
    return new Map(
      [...rowsById(table)].filter(
        ([, { cells }]) => isMine({ owner: cellText(cells.owner).toLowerCase() }, me)
      )
    );
  }

  // src/google/ui.ts
  var DIALOG_WIDTH = 1e3;
  var DIALOG_HEIGHT = 700;
  function addMenu(items) {
    const ui = SpreadsheetApp.getUi();
    fill(ui.createAddonMenu(), items).addToUi();
  }
  function fill(menu, items) {
    for (const { label, run, items: inner } of items) {
      if (inner) menu.addSubMenu(fill(SpreadsheetApp.getUi().createMenu(label), inner));
      else if (run) menu.addItem(label, run);
      else menu.addSeparator();
    }
    return menu;
  }
  function openSidebar(title, first) {
    SpreadsheetApp.getUi().showSidebar(pageWith(first).setTitle(title));
  }
  function openDialog(title, first) {
    const page = pageWith(first).setWidth(DIALOG_WIDTH).setHeight(DIALOG_HEIGHT);
    SpreadsheetApp.getUi().showModalDialog(page, title);
  }
  function pageWith({ viewTitle, data }) {
    const template = HtmlService.createTemplateFromFile("Sidebar");
    template.viewTitle = viewTitle;
    template.pageData = JSON.stringify(data);
    return template.evaluate();
  }
  function toast(message) {
    openBook().toast(message, dialogWords.title, 8);
  }
  function say2(title, message) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  }

  // src/menu.ts
  var MENU = [
    { label: menuWords.setUp, run: "setUpSheet" },
    { label: "" },
    { label: menuWords.today, run: "showToday" },
    { label: menuWords.addPeople, run: "showAddPeople" },
    { label: menuWords.whomIKnow, run: "showWhomIKnow" },
    { label: menuWords.draftRequest, run: "showDraftRequest" },
    { label: menuWords.prepareQuestions, run: "showPrepareQuestions" },
    { label: menuWords.recordInterview, run: "showRecordInterview" },
    { label: menuWords.followUp, run: "showFollowUp" },
    {
      label: menuWords.thankYouNotes,
      items: [
        { label: menuWords.showAllNotes, run: "showThankYouNotes" },
        { label: menuWords.draftWhatIsDue, run: "draftWhatIsDue" },
        { label: menuWords.turnHourlyDrafts, run: "showThankYouNotes" }
      ]
    },
    { label: menuWords.network, run: "showNetwork" },
    { label: menuWords.group, run: "showGroup" },
    { label: "" },
    { label: menuWords.settings, run: "showSettings" },
    {
      label: menuWords.help,
      items: [
        { label: menuWords.showHelp, run: "showHelp" },
        { label: menuWords.checkSheet, run: "showCheckSheet" }
      ]
    }
  ];

  // src/main.ts
  function onOpen() {
    addMenu(MENU);
  }
  function onInstall() {
    onOpen();
  }
  function setUpSheet2() {
    fromMenu(() => toast(setUpSheet()));
  }
  function showToday() {
    show("today");
  }
  function showAddPeople() {
    show("add-people");
  }
  function showWhomIKnow() {
    show("whom-i-know");
  }
  function showDraftRequest() {
    show("draft-request");
  }
  function showPrepareQuestions() {
    show("prepare-questions");
  }
  function showRecordInterview() {
    show("record-interview");
  }
  function showThankYouNotes() {
    show("thank-you-notes");
  }
  function showFollowUp() {
    show("follow-up");
  }
  function showNetwork() {
    show("network");
  }
  function showGroup() {
    show("group");
  }
  function showSettings() {
    show("settings");
  }
  function showHelp() {
    show("help");
  }
  function showCheckSheet() {
    show("check-sheet");
  }
  function draftWhatIsDue() {
    fromMenu(() => {
      toast(dialogWords.lookingForNotes);
      toast(draftThankYous("click").run.result);
    }, [...BASIC_SCOPES, COMPOSE_SCOPE]);
  }
  function runHourlyDrafts() {
    answer(() => draftThankYous("hourly"));
  }
  function runDigest2() {
    answer(runDigest);
  }
  var readPage2 = (view) => answer(() => readPage(checkView(view)));
  var readSelection2 = (view) => answer(() => readSelection(checkView(view)));
  var readParts = (parts, contactId3) => answer(() => readLateParts(checkParts(parts), contactId3 === "" ? "" : checkContactId(contactId3)));
  var readContact2 = (contactId3) => answer(() => readContactById(checkContactId(contactId3)));
  var setUpSheetFromPage = () => answer(() => {
    setUpSheet();
    return readPage("add-people");
  });
  var checkSheet = () => answer(gatherFacts);
  var undo2 = (token) => answer(() => undo(token));
  var addPeople2 = (people) => answer(() => addPeople(people));
  var mergePeople2 = (merges) => answer(() => mergePeople(merges));
  var exportPeople2 = () => answer(exportPeople);
  var createDraft3 = (letter3) => answer(() => createDraft2(letter3));
  var markSent2 = (letter3) => answer(() => markSent(letter3));
  var createFollowUp2 = (form) => answer(() => createFollowUp(form));
  var savePlan2 = (plan) => answer(() => savePlan(plan));
  var keepQuestion2 = (text) => answer(() => keepQuestion(text));
  var recordInterview2 = (interview) => answer(() => recordInterview(interview));
  var showNetworkLarge = () => answer(() => {
    openDialog(dialogWords.networkTitle, firstPage("network"));
    return null;
  });
  var setUpGroup2 = (plan) => answer(() => {
    setUpGroup(plan);
    return readPage("group");
  });
  var addMembers2 = (members) => answer(() => addMembers(members));
  var changeMember2 = (edit) => answer(() => changeMember(edit));
  var removeMember2 = (email) => answer(() => removeMember(email));
  var joinGroup2 = (membership) => answer(() => joinGroup(membership));
  var takeUnowned2 = () => answer(() => {
    takeUnowned();
    return readPage("today");
  });
  var shareNumbers2 = () => answer(shareNumbers);
  var gatherSheets2 = (sheets) => answer(() => gatherSheets(sheets));
  var showMyRows2 = () => answer(showMyRows);
  var shareWin2 = (win) => answer(() => shareWin(win));
  var replyToWin2 = (id5, coachReply) => answer(() => replyToWin(id5, coachReply));
  var markReplySeen2 = (id5) => answer(() => markReplySeen(id5));
  var draftToMember2 = (letter3) => answer(() => draftToMember(letter3));
  var draftDigest2 = (key2, again) => answer(() => draftDigest(key2, again));
  var turnWeeklyDigest2 = (weekday) => answer(() => turnWeeklyDigest(weekday));
  var showGroupLarge = () => answer(() => {
    openDialog(dialogWords.groupTitle, firstPage("group"));
    return null;
  });
  var saveTarget2 = (target) => answer(() => saveTarget(target));
  var removeTarget2 = (id5) => answer(() => removeTarget(id5));
  var putOffStep2 = (contactId3, step, untilLocal) => answer(() => putOffStep(contactId3, step, untilLocal));
  var markDone2 = (mark) => answer(() => markDone(mark));
  var previewPrivacy2 = (contactId3) => answer(() => previewPrivacy(contactId3));
  var keepPrivate2 = (contactId3) => answer(() => keepPrivate(contactId3));
  var changePrivate2 = (edit) => answer(() => changePrivate(edit));
  var backIntoSheet2 = (contactId3) => answer(() => backIntoSheet(contactId3));
  var forgetPrivate2 = (contactId3) => answer(() => forgetPrivate(contactId3));
  var takeRecords2 = () => answer(takeRecords);
  var leaveGroup2 = (marks) => answer(() => {
    leaveGroup(marks);
    return readPage("group");
  });
  var previewRecords2 = (file) => answer(() => previewRecords(file));
  var bringRecords2 = (file) => answer(() => bringRecords(file));
  var saveSettings = (settings) => answer(() => {
    const checked = readSettings(checkSettings(settings));
    rememberSettings(checked);
    return checked;
  });
  var draftDueThankYous = (most) => answer(() => draftSomeThankYous(most));
  var turnHourlyDrafts2 = (on) => answer(() => turnHourlyDrafts(checkSwitch(on)));
  var markThankYou2 = (interviewId3, state, problem) => answer(() => markThankYou(interviewId3, state, problem));
  function show(view) {
    fromMenu(() => openSidebar(dialogWords.title, firstPage(view)));
  }
  function firstPage(view) {
    return { viewTitle: VIEW_TITLES[view], data: readPage(view) };
  }
  function fromMenu(action, scopes = BASIC_SCOPES) {
    requirePermissions(scopes);
    const done = answer(action);
    if (!done.ok) say2(dialogWords.title, done.message);
  }
  return __toCommonJS(main_exports);
})();

function addMembers(...args) {
  return InformationalInterviews.addMembers(...args);
}
function addPeople(...args) {
  return InformationalInterviews.addPeople(...args);
}
function backIntoSheet(...args) {
  return InformationalInterviews.backIntoSheet(...args);
}
function bringRecords(...args) {
  return InformationalInterviews.bringRecords(...args);
}
function changeMember(...args) {
  return InformationalInterviews.changeMember(...args);
}
function changePrivate(...args) {
  return InformationalInterviews.changePrivate(...args);
}
function checkSheet(...args) {
  return InformationalInterviews.checkSheet(...args);
}
function createDraft(...args) {
  return InformationalInterviews.createDraft(...args);
}
function createFollowUp(...args) {
  return InformationalInterviews.createFollowUp(...args);
}
function draftDigest(...args) {
  return InformationalInterviews.draftDigest(...args);
}
function draftDueThankYous(...args) {
  return InformationalInterviews.draftDueThankYous(...args);
}
function draftToMember(...args) {
  return InformationalInterviews.draftToMember(...args);
}
function draftWhatIsDue(...args) {
  return InformationalInterviews.draftWhatIsDue(...args);
}
function exportPeople(...args) {
  return InformationalInterviews.exportPeople(...args);
}
function forgetPrivate(...args) {
  return InformationalInterviews.forgetPrivate(...args);
}
function gatherSheets(...args) {
  return InformationalInterviews.gatherSheets(...args);
}
function joinGroup(...args) {
  return InformationalInterviews.joinGroup(...args);
}
function keepPrivate(...args) {
  return InformationalInterviews.keepPrivate(...args);
}
function keepQuestion(...args) {
  return InformationalInterviews.keepQuestion(...args);
}
function leaveGroup(...args) {
  return InformationalInterviews.leaveGroup(...args);
}
function markDone(...args) {
  return InformationalInterviews.markDone(...args);
}
function markReplySeen(...args) {
  return InformationalInterviews.markReplySeen(...args);
}
function markSent(...args) {
  return InformationalInterviews.markSent(...args);
}
function markThankYou(...args) {
  return InformationalInterviews.markThankYou(...args);
}
function mergePeople(...args) {
  return InformationalInterviews.mergePeople(...args);
}
function onInstall(...args) {
  return InformationalInterviews.onInstall(...args);
}
function onOpen(...args) {
  return InformationalInterviews.onOpen(...args);
}
function previewPrivacy(...args) {
  return InformationalInterviews.previewPrivacy(...args);
}
function previewRecords(...args) {
  return InformationalInterviews.previewRecords(...args);
}
function putOffStep(...args) {
  return InformationalInterviews.putOffStep(...args);
}
function readContact(...args) {
  return InformationalInterviews.readContact(...args);
}
function readPage(...args) {
  return InformationalInterviews.readPage(...args);
}
function readParts(...args) {
  return InformationalInterviews.readParts(...args);
}
function readSelection(...args) {
  return InformationalInterviews.readSelection(...args);
}
function recordInterview(...args) {
  return InformationalInterviews.recordInterview(...args);
}
function removeMember(...args) {
  return InformationalInterviews.removeMember(...args);
}
function removeTarget(...args) {
  return InformationalInterviews.removeTarget(...args);
}
function replyToWin(...args) {
  return InformationalInterviews.replyToWin(...args);
}
function runDigest(...args) {
  return InformationalInterviews.runDigest(...args);
}
function runHourlyDrafts(...args) {
  return InformationalInterviews.runHourlyDrafts(...args);
}
function savePlan(...args) {
  return InformationalInterviews.savePlan(...args);
}
function saveSettings(...args) {
  return InformationalInterviews.saveSettings(...args);
}
function saveTarget(...args) {
  return InformationalInterviews.saveTarget(...args);
}
function setUpGroup(...args) {
  return InformationalInterviews.setUpGroup(...args);
}
function setUpSheet(...args) {
  return InformationalInterviews.setUpSheet(...args);
}
function setUpSheetFromPage(...args) {
  return InformationalInterviews.setUpSheetFromPage(...args);
}
function shareNumbers(...args) {
  return InformationalInterviews.shareNumbers(...args);
}
function shareWin(...args) {
  return InformationalInterviews.shareWin(...args);
}
function showAddPeople(...args) {
  return InformationalInterviews.showAddPeople(...args);
}
function showCheckSheet(...args) {
  return InformationalInterviews.showCheckSheet(...args);
}
function showDraftRequest(...args) {
  return InformationalInterviews.showDraftRequest(...args);
}
function showFollowUp(...args) {
  return InformationalInterviews.showFollowUp(...args);
}
function showGroup(...args) {
  return InformationalInterviews.showGroup(...args);
}
function showGroupLarge(...args) {
  return InformationalInterviews.showGroupLarge(...args);
}
function showHelp(...args) {
  return InformationalInterviews.showHelp(...args);
}
function showMyRows(...args) {
  return InformationalInterviews.showMyRows(...args);
}
function showNetwork(...args) {
  return InformationalInterviews.showNetwork(...args);
}
function showNetworkLarge(...args) {
  return InformationalInterviews.showNetworkLarge(...args);
}
function showPrepareQuestions(...args) {
  return InformationalInterviews.showPrepareQuestions(...args);
}
function showRecordInterview(...args) {
  return InformationalInterviews.showRecordInterview(...args);
}
function showSettings(...args) {
  return InformationalInterviews.showSettings(...args);
}
function showThankYouNotes(...args) {
  return InformationalInterviews.showThankYouNotes(...args);
}
function showToday(...args) {
  return InformationalInterviews.showToday(...args);
}
function showWhomIKnow(...args) {
  return InformationalInterviews.showWhomIKnow(...args);
}
function takeRecords(...args) {
  return InformationalInterviews.takeRecords(...args);
}
function takeUnowned(...args) {
  return InformationalInterviews.takeUnowned(...args);
}
function turnHourlyDrafts(...args) {
  return InformationalInterviews.turnHourlyDrafts(...args);
}
function turnWeeklyDigest(...args) {
  return InformationalInterviews.turnWeeklyDigest(...args);
}
function undo(...args) {
  return InformationalInterviews.undo(...args);
}
/*
This file contains code or data of these libraries, each under the MIT License below:

email-addresses 5.0.0: Copyright (c) 2013 Fog Creek Software
mustache 4.2.0: Copyright (c) 2009 Chris Wanstrath (Ruby); Copyright (c) 2010-2014 Jan Lehnardt (JavaScript); Copyright (c) 2010-2015 The mustache.js community
valibot 1.5.0: Copyright (c) Fabian Hiller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
