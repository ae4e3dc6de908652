-- The Access ID is a secret that lets its bearer use the contract: only its keyed hash and its last four characters are kept,
-- with the id of the key so that keys can be replaced.
create table contract (
    id                uuid        not null,
    contract_number   text        not null,
    access_id_mac     bytea       not null,
    access_id_key_id  text        not null,
    access_id_tail    text        not null,
    program           text        not null,
    plan_name         text        not null,
    severities        text[]      not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    state             text        not null,
    version           bigint      not null,
    created_at        timestamptz not null,
    constraint pk_contract primary key (id),
    constraint uq_contract_number unique (contract_number),
    constraint ck_contract_tail check (length(access_id_tail) = 4),
    constraint ck_contract_program check (program in
        ('PARTNER_ON_PREMISES', 'PARTNER_CLOUD', 'VISUAL_STUDIO', 'SOFTWARE_ASSURANCE', 'PROFESSIONAL', 'PAY_PER_INCIDENT')),
    constraint ck_contract_severities check
        (cardinality(severities) > 0 and severities <@ array ['MINIMAL', 'MODERATE', 'CRITICAL']),
    constraint ck_contract_state check (state in ('ISSUED', 'ACTIVE', 'SUSPENDED', 'FROZEN')),
    constraint ck_contract_period check (starts_at < ends_at)
);

-- Who has a contract on their sign-in. Unlinking keeps the row, because past usage stays visible to the others.
create table registration (
    contract_id   uuid        not null,
    tenant_id     text        not null,
    object_id     text        not null,
    account_kind  text        not null,
    registered_at timestamptz not null,
    unlinked_at   timestamptz,
    constraint pk_registration primary key (contract_id, tenant_id, object_id),
    constraint fk_registration_contract foreign key (contract_id) references contract (id),
    constraint ck_registration_kind check (account_kind in ('PERSONAL', 'WORK')),
    constraint ck_registration_times check (unlinked_at >= registered_at)
);

create index ix_registration_account on registration (tenant_id, object_id, registered_at, contract_id)
    where unlinked_at is null;

-- One row per account that has tried to register; its lock puts that account's tries one behind the other.
create table registration_guard (
    tenant_id text          not null,
    object_id text          not null,
    missed_at timestamptz[] not null,
    constraint pk_registration_guard primary key (tenant_id, object_id)
);
