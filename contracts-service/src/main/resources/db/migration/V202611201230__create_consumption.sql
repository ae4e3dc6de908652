-- One incident per ticket, ever: the primary key is the rule.
create table consumption (
    ticket_id       uuid        not null,
    attempt_id      uuid        not null,
    reservation_id  uuid        not null,
    contract_id     uuid        not null,
    tenant_id       text        not null,
    object_id       text        not null,
    account_kind    text        not null,
    available_after integer     not null,
    consumed_at     timestamptz not null,
    constraint pk_consumption primary key (ticket_id),
    constraint uq_consumption_reservation unique (reservation_id),
    constraint fk_consumption_reservation foreign key (reservation_id) references reservation (id)
);

revoke update, delete, truncate on consumption from ${app_role};

create trigger tr_consumption_append_only before update or delete or truncate on consumption
    for each statement execute function refuse_change_of_book();

-- How each attempt to submit was answered, so that a repeated question changes nothing.
create table attempt (
    attempt_id  uuid        not null,
    ticket_id   uuid        not null,
    outcome     text        not null,
    reasons     text[]      not null,
    answered_at timestamptz not null,
    constraint pk_attempt primary key (attempt_id),
    constraint ck_attempt_outcome check (outcome in ('CONSUMED', 'REFUSED'))
);

create index ix_attempt_ticket on attempt (ticket_id);
