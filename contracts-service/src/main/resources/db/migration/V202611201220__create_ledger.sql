-- Units granted together. The counters guard every change; the transfers tell how they came about.
-- A hot lot is updated many times a second: no index covers a counter and the page keeps room, so that updates stay HOT.
create table lot (
    id           uuid        not null,
    contract_id  uuid        not null,
    source       text        not null,
    source_id    uuid        not null,
    effective_at timestamptz not null,
    expires_at   timestamptz not null,
    total        integer     not null,
    available    integer     not null,
    reserved     integer     not null default 0,
    consumed     integer     not null default 0,
    expired      integer     not null default 0,
    revoked      integer     not null default 0,
    seq          bigint      not null,
    constraint pk_lot primary key (id),
    constraint uq_lot_source unique (source, source_id),
    constraint fk_lot_contract foreign key (contract_id) references contract (id),
    constraint ck_lot_source check (source in ('ISSUE')),
    constraint ck_lot_period check (effective_at < expires_at),
    constraint ck_lot_counters check
        (available >= 0 and reserved >= 0 and consumed >= 0 and expired >= 0 and revoked >= 0),
    constraint ck_lot_total check (total > 0 and available + reserved + consumed + expired + revoked = total)
) with (fillfactor = 50);

create index ix_lot_contract on lot (contract_id, expires_at, id);

-- The book: a row moves units of one lot from one bucket to another, so it balances by construction. lot_seq has no gaps
-- because it is drawn from the locked lot row.
create table transfer (
    lot_id       uuid        not null,
    lot_seq      bigint      not null,
    contract_id  uuid        not null,
    kind         text        not null,
    from_bucket  text        not null,
    to_bucket    text        not null,
    units        integer     not null,
    effective_at timestamptz not null,
    recorded_at  timestamptz not null,
    cause_id     uuid        not null,
    constraint pk_transfer primary key (lot_id, lot_seq),
    constraint uq_transfer_cause unique (kind, cause_id),
    constraint fk_transfer_lot foreign key (lot_id) references lot (id),
    constraint ck_transfer_units check (units > 0),
    constraint ck_transfer_pair check ((kind, from_bucket, to_bucket) in (
        ('GRANT', 'SOURCE', 'AVAILABLE'),
        ('RESERVE', 'AVAILABLE', 'RESERVED'),
        ('COMMIT', 'RESERVED', 'CONSUMED'),
        ('RELEASE', 'RESERVED', 'AVAILABLE'),
        ('HOLD_LAPSE', 'RESERVED', 'AVAILABLE')))
);

create index ix_transfer_contract on transfer (contract_id, recorded_at desc, lot_id desc, lot_seq desc);

-- The book is append-only twice over: the service has no right to change it, and a trigger stops whoever has.
revoke update, delete, truncate on transfer from ${app_role};

create function refuse_change_of_book() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger tr_transfer_append_only before update or delete or truncate on transfer
    for each statement execute function refuse_change_of_book();

create table reservation (
    id           uuid        not null,
    contract_id  uuid        not null,
    lot_id       uuid        not null,
    tenant_id    text        not null,
    object_id    text        not null,
    product_id   text        not null,
    version      text        not null,
    severity     text        not null,
    rule_version integer     not null,
    state        text        not null,
    reserved_at  timestamptz not null,
    hold_until   timestamptz not null,
    resolved_at  timestamptz,
    constraint pk_reservation primary key (id),
    constraint fk_reservation_lot foreign key (lot_id) references lot (id),
    constraint ck_reservation_state check (state in ('HELD', 'COMMITTED', 'RELEASED', 'LAPSED')),
    constraint ck_reservation_resolved check ((state = 'HELD') = (resolved_at is null))
);

create index ix_reservation_held on reservation (lot_id, hold_until) where state = 'HELD';
