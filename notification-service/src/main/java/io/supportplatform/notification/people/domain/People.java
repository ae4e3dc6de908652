package io.supportplatform.notification.people.domain;

import io.supportplatform.kit.identity.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people around one message, as far as they are known. */
public record People(Map<AccountId, Person> byAccount) {

    public People {
        byAccount = Map.copyOf(byAccount);
    }

    public static People of(Collection<Person> people) {
        return new People(people.stream().collect(Collectors.toMap(Person::account, Function.identity())));
    }

    public Optional<Person> find(AccountId account) {
        return Optional.ofNullable(byAccount.get(account));
    }
}
