// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Language;
import org.junit.jupiter.api.function.Executable;

/** A failure has a name, and says in two languages what to do. */
public final class Speaks {
    private Speaks() {}

    public static void of(StoreFailure expected, Executable failing) {
        of(expected, assertThrows(StoreException.class, failing));
    }

    public static void of(StoreFailure expected, StoreException failure) {
        assertEquals(expected, failure.failure(), failure::getMessage);
        String english = failure.message(Language.EN);
        String arabic = failure.message(Language.AR);
        assertFalse(english.isBlank() || english.contains("{"), english);
        assertFalse(arabic.isBlank() || arabic.contains("{"), arabic);
        assertTrue(arabic.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
    }
}
