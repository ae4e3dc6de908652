create table note (
    id      uuid   not null,
    text    text   not null,
    version bigint not null,
    constraint pk_note primary key (id),
    constraint ck_note_text check (length(text) > 0)
);

create table heard (
    position bigint not null generated always as identity,
    event_id uuid   not null,
    key      text   not null,
    sequence bigint not null,
    text     text   not null,
    trace    text,
    constraint pk_heard primary key (position),
    constraint uq_heard_event unique (event_id)
);

-- Texts that the sample handler chokes on until the row is taken away.
create table indigestible (
    text text not null,
    constraint pk_indigestible primary key (text)
);
