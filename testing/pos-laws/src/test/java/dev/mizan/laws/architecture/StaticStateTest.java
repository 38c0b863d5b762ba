// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A static List or Map of the domain must really be unmodifiable, whatever its declared type says. */
class StaticStateTest {
    private static final List<String> UNMODIFIABLE = List.of(
            "java.util.ImmutableCollections",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "com.google.common.collect.Immutable",
            "com.google.common.collect.Regular",
            "com.google.common.collect.Singleton",
            "dev.mizan.");
    static final Map<String, String> CULPRIT = new HashMap<>();
    static final StringBuilder[] HEAP = {new StringBuilder()};
    static final List<String> INNOCENT = List.of("fixed");

    @Test
    void everyStaticCollectionOrTableIsFixed() {
        List<Field> mutable = House.REAL.classes().stream()
                .filter(resideInAnyPackage(House.REAL.rooms(PurityWalls.PURE)))
                .filter(it -> it.getFields().stream().anyMatch(field -> Immutable.holdsOthers(field.getRawType())))
                .flatMap(it -> Stream.of(Loaded.load(it).getDeclaredFields()))
                .filter(StaticStateTest::isMutable)
                .toList();
        assertThat(mutable).isEmpty();
    }

    @Test
    void aMutableOneIsCaught() throws NoSuchFieldException {
        assertThat(isMutable(StaticStateTest.class.getDeclaredField("CULPRIT"))).isTrue();
        assertThat(isMutable(StaticStateTest.class.getDeclaredField("HEAP"))).isTrue();
        assertThat(isMutable(StaticStateTest.class.getDeclaredField("INNOCENT")))
                .isFalse();
    }

    private static boolean isMutable(Field field) {
        Class<?> type = field.getType();
        if (!Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
            return false;
        }
        if (type.isArray()) {
            return Array.getLength(value(field)) > 0 && !isTable(type);
        }
        return (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))
                && UNMODIFIABLE.stream().noneMatch(value(field).getClass().getName()::startsWith);
    }

    /** Numbers, texts, constants and records; not places to put things. */
    private static boolean isTable(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.isPrimitive() || element == String.class || element.isEnum() || element.isRecord();
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
