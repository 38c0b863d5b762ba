// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which types a static field may have. What a List, a Map or an array really is, {@link StaticStateTest} looks at. */
final class Immutable {
    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.util.regex",
            "java.util.function",
            "javax.money");
    private static final Set<String> TYPES = Set.of(
            "java.lang.invoke.VarHandle",
            "java.util.Comparator",
            "java.util.Currency",
            "java.util.HexFormat",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.NavigableMap",
            "java.util.Optional",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.UUID",
            "java.nio.charset.Charset");
    private static final Set<String> MUTABLE =
            Set.of("java.lang.StringBuilder", "java.lang.StringBuffer", "java.lang.ThreadLocal", "java.lang.Object");

    private Immutable() {}

    static boolean kind(JavaField field) {
        JavaClass type = field.getRawType();
        if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return true;
        }
        if (type.isArray()) {
            return onlyReadByItsOwner(field);
        }
        return type.isPrimitive()
                || type.isEnum()
                || TYPES.contains(type.getName())
                || PACKAGES.contains(type.getPackageName()) && !MUTABLE.contains(type.getName())
                || type.getPackageName().startsWith("com.google.common.collect")
                        && type.getSimpleName().startsWith("Immutable")
                || type.getPackageName().startsWith("dev.mizan") && allFinal(type);
    }

    static boolean holdsOthers(JavaClass type) {
        return type.isArray() || type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** A private table; that nobody can write to its elements, {@link StaticStateTest} looks at. */
    private static boolean onlyReadByItsOwner(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean allFinal(JavaClass type) {
        return type.getAllFields().stream()
                .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC))
                .filter(it -> it.getOwner().getPackageName().startsWith("dev.mizan"))
                .allMatch(it -> it.getModifiers().contains(JavaModifier.FINAL));
    }
}
