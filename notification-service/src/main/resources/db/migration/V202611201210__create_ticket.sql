-- A request as its mail tells of it (details), and who may see what was mailed about it.
create table ticket (
    ticket_id uuid   not null,
    number    text   not null,
    details   jsonb  not null,
    applied   bigint not null,
    constraint pk_ticket primary key (ticket_id)
);

create table ticket_contact (
    ticket_id uuid   not null,
    account   text   not null,
    role      text   not null,
    applied   bigint not null,
    constraint pk_ticket_contact primary key (ticket_id, account),
    constraint ck_ticket_contact_role check (role in ('PRIMARY', 'ADDITIONAL'))
);
