create table idempotency (
    account     text        not null,
    operation   text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer,
    headers     jsonb,
    body        bytea,
    created_at  timestamptz not null default clock_timestamp(),
    constraint pk_idempotency primary key (account, operation, key)
);
create index ix_idempotency_created_at on idempotency using brin (created_at);

create table staff_audit (
    id          uuid        not null,
    occurred_at timestamptz not null,
    account     text        not null,
    action      text        not null,
    subject     text        not null,
    detail      text,
    constraint pk_staff_audit primary key (id)
);
create index ix_staff_audit_subject on staff_audit (subject, id);
revoke update, delete, truncate on staff_audit from ${app_role};
