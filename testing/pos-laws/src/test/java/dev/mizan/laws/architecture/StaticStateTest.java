// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

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
    static final Map<String, String> CULPRIT = new HashMap<>();
    static final List<String> INNOCENT = List.of("fixed");

    @Test
    void everyStaticCollectionIsUnmodifiable() {
        List<Field> mutable = House.REAL.classes().stream()
                .filter(resideInAnyPackage(House.REAL.rooms(PurityWalls.PURE)))
                .filter(it -> it.getFields().stream().anyMatch(field -> Immutable.isCollection(field.getRawType())))
                .flatMap(it -> Stream.of(Loaded.load(it).getDeclaredFields()))
                .filter(StaticStateTest::isMutable)
                .toList();
        assertThat(mutable).isEmpty();
    }

    @Test
    void aMutableOneIsCaught() throws NoSuchFieldException {
        assertThat(isMutable(StaticStateTest.class.getDeclaredField("CULPRIT"))).isTrue();
        assertThat(isMutable(StaticStateTest.class.getDeclaredField("INNOCENT")))
                .isFalse();
    }

    private static boolean isMutable(Field field) {
        if (!Modifier.isStatic(field.getModifiers())
                || !(Collection.class.isAssignableFrom(field.getType())
                        || Map.class.isAssignableFrom(field.getType()))) {
            return false;
        }
        String kind = value(field).getClass().getName();
        return !kind.startsWith("java.util.ImmutableCollections")
                && !kind.startsWith("java.util.Collections$Unmodifiable")
                && !kind.startsWith("java.util.Collections$Empty")
                && !kind.startsWith("com.google.common.collect.");
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
