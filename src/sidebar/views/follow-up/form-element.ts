// The form that crosses to the server: files can only go along in one.
// https://developers.google.com/apps-script/guides/html/communication#forms

/**
 * Puts a form with these fields into the page, unseen. Each file has a field of its own, since it is
 * not documented what becomes of several files in one. The caller removes it after the call.
 */
export function formElement(
  fields: Readonly<Record<string, string>>,
  files: readonly File[],
): HTMLFormElement {
  const form = document.createElement('form');
  form.hidden = true;
  for (const [name, value] of Object.entries(fields)) {
    // Unlike an input's, its text keeps its lines.
    const field = document.createElement('textarea');
    Object.assign(field, { name, value });
    form.append(field);
  }
  files.forEach((file, at) => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'file', name: `file${at}` });
    const transfer = new DataTransfer();
    transfer.items.add(file);
    field.files = transfer.files;
    form.append(field);
  });
  document.body.append(form);
  return form;
}
