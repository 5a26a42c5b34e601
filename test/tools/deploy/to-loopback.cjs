// Loaded into every process of a deployment under test: whatever is asked of Google goes to the
// server of the test on this computer, and nothing leaves it.
const http = require('node:http');
const https = require('node:https');

const port = Number(process.env.LOOPBACK_PORT);

https.request = (address, options, answered) => {
  const { hostname, pathname, search } = new URL(address);
  return http.request(
    {
      method: options.method,
      headers: { ...options.headers, host: hostname },
      host: '127.0.0.1',
      port,
      path: `${pathname}${search}`,
    },
    answered,
  );
};
