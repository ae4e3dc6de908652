-- One row per account that completed its one-time profile; names and e-mail are copies of what the token last said.
create table profile (
    account          text        not null,
    tenant_id        text        not null,
    given_name       text        not null,
    family_name      text        not null,
    email            text,
    email_verified   boolean     not null,
    phone            text,
    preferred_method text        not null,
    country          text        not null,
    time_zone        text        not null,
    language         text        not null,
    version          bigint      not null,
    created_at       timestamptz not null,
    constraint pk_profile primary key (account),
    constraint ck_profile_preferred_method check (preferred_method in ('EMAIL', 'PHONE')),
    constraint ck_profile_country check (country ~ '^[A-Z]{3}$')
);

-- A colleague named by e-mail is looked up within the tenant, and only by an address the issuer has verified.
create index ix_profile_verified_email on profile (tenant_id, lower(email)) where email_verified;
