// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who plays which role, looked up from the nearest place outwards. Immutable. */
final class Roles {
    static final Roles NONE = new Roles(Collections.emptyMap());

    private static final Set<Dimension> STORE = Set.of(Dimension.STORE);
    private static final Set<Dimension> STORE_AND_TILL = Set.of(Dimension.STORE, Dimension.TILL);

    private record Key(String role, String kind, Dimensions where) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::role).thenComparing(Key::kind).thenComparing(Key::where);

        static Key of(RoleAssignment assignment) {
            return new Key(assignment.role().name(), assignment.kind(), assignment.where());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Key, RoleAssignment> byKey;

    private Roles(Map<Key, RoleAssignment> byKey) {
        this.byKey = byKey;
    }

    Roles with(List<RoleAssignment> more) {
        Map<Key, RoleAssignment> all = new TreeMap<>(byKey);
        more.forEach(assignment -> all.put(Key.of(assignment), assignment));
        return new Roles(Collections.unmodifiableMap(all));
    }

    List<RoleAssignment> all() {
        return List.copyOf(byKey.values());
    }

    boolean contains(RoleAssignment assignment) {
        return assignment.equals(byKey.get(Key.of(assignment)));
    }

    Optional<RoleAssignment> find(AccountRole role, String kind, Dimensions at) {
        List<Dimensions> outwards = List.of(at.only(STORE_AND_TILL), at.only(STORE), Dimensions.NONE);
        for (String wanted : kind.isEmpty() ? List.of("") : List.of(kind, "")) {
            for (Dimensions where : outwards) {
                RoleAssignment found = byKey.get(new Key(role.name(), wanted, where));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }
}
