// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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

    /** Whether any assignment is for less than the whole house, so that it matters where one asks. */
    private final boolean byPlace;

    private Roles(Map<Key, RoleAssignment> byKey) {
        this.byKey = byKey;
        this.byPlace = byKey.keySet().stream().anyMatch(key -> !key.where().equals(Dimensions.NONE));
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
        RoleAssignment found = null;
        for (String path = kind;
                found == null && !path.isEmpty();
                path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
            found = outwards(role, path, at);
            int last = path.lastIndexOf('/');
            found = found == null && last >= 0 ? outwards(role, path.substring(last + 1), at) : found;
        }
        return Optional.ofNullable(found == null ? outwards(role, "", at) : found);
    }

    List<RoleAssignment> all(AccountRole role) {
        return byKey.values().stream().filter(it -> it.role().equals(role)).toList();
    }

    private @Nullable RoleAssignment outwards(AccountRole role, String kind, Dimensions at) {
        RoleAssignment found = null;
        if (byPlace) {
            found = byKey.get(new Key(role.name(), kind, at.only(STORE_AND_TILL)));
            found = found == null ? byKey.get(new Key(role.name(), kind, at.only(STORE))) : found;
        }
        return found == null ? byKey.get(new Key(role.name(), kind, Dimensions.NONE)) : found;
    }
}
