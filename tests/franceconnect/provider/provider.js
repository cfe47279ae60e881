// A certified OpenID provider on loopback that speaks as FranceConnect v2 does: signed ID token and userinfo,
// eidas1, a sign-out. POST /control sets who signs in next and how an answer is spoiled on its way out.
import * as jose from 'jose';
import { Provider } from 'oidc-provider';

const clientId = 'station';
const claims = [
  'given_name', 'family_name', 'preferred_username', 'birthdate', 'gender', 'birthplace', 'birthcountry', 'email',
];
const { privateKey } = await jose.generateKeyPair('ES256', { extractable: true });
const { privateKey: strangersKey } = await jose.generateKeyPair('ES256', { extractable: true });
const key = { ...(await jose.exportJWK(privateKey)), kid: 'one', alg: 'ES256', use: 'sig' };

let told = { user: 'nobody', claims: {}, fault: '' };
const accounts = new Map();
const seen = { logouts: 0, challenges: [], scopes: [], acr: [] };

const port = Number(process.argv[2] ?? 0);
const { createServer } = await import('node:http');
const server = createServer();
await new Promise((resolve) => { server.listen(port, '127.0.0.1', resolve); });
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  jwks: { keys: [key] },
  clients: [{
    client_id: clientId,
    client_secret: 'a-secret-of-the-tests-alone',
    application_type: 'native',
    redirect_uris: ['http://127.0.0.1/franceconnect'],
    post_logout_redirect_uris: ['http://127.0.0.1/franceconnect/fin'],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'client_secret_post',
    id_token_signed_response_alg: 'ES256',
    userinfo_signed_response_alg: 'ES256',
  }],
  scopes: ['openid', ...claims],
  claims: { openid: ['sub'], acr: null, ...Object.fromEntries(claims.map((name) => [name, [name]])) },
  acrValues: ['eidas1'],
  cookies: { keys: ['of-the-tests-alone'] },
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    jwtUserinfo: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: async (ctx, form) => {
        ctx.body = `<html><body>${form}<button form="op.logoutForm" name="logout" value="yes"></button></body></html>`;
      },
    },
  },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 600, Session: 600, Grant: 600 },
  findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...accounts.get(id) }) }),
});

const respelled = async (token, change, by = privateKey) => {
  const payload = { ...jose.decodeJwt(token), ...change };
  return new jose.SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(by);
};
const now = () => Math.floor(Date.now() / 1000);
const spoil = {
  nonce: (token) => respelled(token, { nonce: 'another' }),
  signature: (token) => respelled(token, {}, strangersKey),
  unsigned: (token) => new jose.UnsecuredJWT(jose.decodeJwt(token)).encode(),
  shared: (token) => new jose.SignJWT(jose.decodeJwt(token)).setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .sign(new TextEncoder().encode('a-secret-of-the-tests-alone-and-longer')),
  expired: (token) => respelled(token, { iat: now() - 7200, exp: now() - 3600 }),
  issuer: (token) => respelled(token, { iss: 'https://another.example' }),
  audience: (token) => respelled(token, { aud: 'another' }),
  acr: (token) => respelled(token, { acr: 'eidas0' }),
  at_hash: (token) => respelled(token, { at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }),
};

provider.use(async (ctx, next) => {
  if (ctx.path === '/control') {
    const chunks = [];
    for await (const chunk of ctx.req) chunks.push(chunk);
    if (chunks.length) told = JSON.parse(Buffer.concat(chunks).toString());
    accounts.set(told.user, told.claims);
    ctx.body = seen;
    return;
  }
  if (ctx.path.startsWith('/interaction/')) {
    const { prompt, params } = await provider.interactionDetails(ctx.req, ctx.res);
    let result = { error: 'access_denied', error_description: 'the user said no' };
    if (told.fault !== 'denied') {
      const grant = new provider.Grant({ accountId: told.user, clientId });
      grant.addOIDCScope(params.scope);
      result = { login: { accountId: told.user, acr: 'eidas1' } };
      if (prompt.name === 'consent') result = { consent: { grantId: await grant.save() } };
    }
    await provider.interactionFinished(ctx.req, ctx.res, result);
    ctx.respond = false;
    return;
  }
  if (ctx.path === '/auth') {
    seen.challenges.push(ctx.query.code_challenge_method);
    seen.scopes.push(ctx.query.scope);
    seen.acr.push(ctx.query.acr_values);
  }
  if (told.fault === 'away' && ctx.path === '/token') { ctx.status = 503; return; }
  await next();
  if (ctx.path === '/token' && ctx.body?.id_token && spoil[told.fault]) {
    ctx.body = { ...ctx.body, id_token: await spoil[told.fault](ctx.body.id_token) };
  }
  if (ctx.path === '/me' && told.fault === 'userinfo_signature') ctx.body = await spoil.signature(ctx.body);
  if (ctx.path === '/me' && told.fault === 'userinfo_subject') ctx.body = await respelled(ctx.body, { sub: 'another' });
  if (ctx.path === '/me' && told.fault === 'userinfo_plain') ctx.body = jose.decodeJwt(ctx.body);
  if (ctx.path === '/me' && told.fault === 'nameless') ctx.body = await respelled(ctx.body, { family_name: '' });
});
provider.on('end_session.success', () => { seen.logouts += 1; });
server.on('request', provider.callback());
process.stdin.resume();
process.stdin.on('end', () => process.exit(0)); // the tests are gone
console.log(issuer);
