-- Eight digits of day and seven of this sequence make a display number, so it may cycle.
create sequence ticket_number as bigint minvalue 1 maxvalue 9999999 cycle;

create table ticket (
    id               uuid        not null,
    version          bigint      not null,
    state            text        not null,
    creator          text        not null,
    channel          text        not null,
    created_at       timestamptz not null,

    problem_step     text        not null,
    plan_step        text        not null,
    contact_step     text        not null,
    sharing_step     text        not null,
    review_step      text        not null,

    product_id       text,
    product_name     text,
    product_version  text,
    category         text,
    problem_id       text,
    problem_title    text,
    schedulable      boolean,
    complex          boolean,
    title            text,
    description      text,
    started_at       timestamptz,
    hard_to_reach    boolean,

    contract_id        uuid,
    reservation_id     uuid,
    severity           text,
    twenty_four_seven  boolean,

    phone            text,
    preferred_method text,
    country          text,
    time_zone        text,
    language         text,

    acknowledged     text[]      not null,

    attempt_id       uuid,
    submitted_at     timestamptz,

    number           text,
    opened_at        timestamptz,
    expected_from    date,
    expected_to      date,
    team_id          uuid,
    hops             integer,
    advocate_id      uuid,
    assigned_at      timestamptz,

    transfer_to      uuid,
    transfer_reason  text,
    transfer_text    text,

    constraint pk_ticket primary key (id),
    constraint uq_ticket_number unique (number),
    constraint fk_ticket_team foreign key (team_id) references team (id),
    constraint fk_ticket_advocate foreign key (advocate_id) references advocate (id),
    constraint fk_ticket_transfer_to foreign key (transfer_to) references team (id),
    constraint ck_ticket_state check (state in ('DRAFT', 'SUBMITTING', 'SUBMITTED', 'ASSIGNED')),
    constraint ck_ticket_channel check (channel in ('PORTAL', 'BUSINESS_PORTAL', 'PHONE', 'API')),
    constraint ck_ticket_steps check (
        array [problem_step, plan_step, contact_step, sharing_step, review_step] <@ array ['EMPTY', 'VALID', 'STALE']),
    constraint ck_ticket_severity check (severity in ('MINIMAL', 'MODERATE', 'CRITICAL')),
    constraint ck_ticket_title check (length(title) <= 255),
    constraint ck_ticket_description check (length(description) <= 32000),
    -- Only Critical offers 24/7, whoever writes the row.
    constraint ck_ticket_twenty_four_seven check (not twenty_four_seven or severity = 'CRITICAL'),
    -- A request under way has its attempt; an open one has its number and team; an owned one its advocate.
    constraint ck_ticket_attempt check (state = 'DRAFT' or (attempt_id is not null and submitted_at is not null)),
    constraint ck_ticket_opened check (
        state in ('DRAFT', 'SUBMITTING')
        or (number is not null and team_id is not null and opened_at is not null and hops is not null)),
    constraint ck_ticket_assigned check ((state = 'ASSIGNED') = (advocate_id is not null))
);

create index ix_ticket_unsubmitted_by_creator on ticket (creator, id)
    where state in ('DRAFT', 'SUBMITTING');
create index ix_ticket_team_queue on ticket (team_id, id) where team_id is not null;
create index ix_ticket_transfer_queue on ticket (transfer_to, id) where transfer_to is not null;

create table ticket_contact (
    ticket_id uuid    not null,
    position  integer not null,
    role      text    not null,
    account   text,
    tenant_id text,
    email     text,
    constraint pk_ticket_contact primary key (ticket_id, position),
    constraint fk_ticket_contact_ticket foreign key (ticket_id) references ticket (id) on delete cascade,
    constraint ck_ticket_contact_role check (role in ('PRIMARY', 'ADDITIONAL')),
    -- A contact is an account, or an e-mail that still waits for one.
    constraint ck_ticket_contact_bound_or_pending check (
        (account is null) = (email is not null) and (email is null) = (tenant_id is null))
);

create unique index uq_ticket_contact_primary on ticket_contact (ticket_id) where role = 'PRIMARY';
create index ix_ticket_contact_account on ticket_contact (account, ticket_id) where account is not null;
create index ix_ticket_contact_pending on ticket_contact (tenant_id, email) where email is not null;
