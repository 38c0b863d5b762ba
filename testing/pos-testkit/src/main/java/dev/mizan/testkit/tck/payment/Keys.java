// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import dev.mizan.testkit.fake.SelfSigned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys that the rules of a secret line need: making one takes a second, so they are made once in a process. */
final class Keys {
    static final String NAME = "terminal.bank.example";
    static final SelfSigned OTHER_END = made(NAME);
    static final SelfSigned TILL = made("till-1.shop.example");
    /** Calls itself as the till does. */
    static final SelfSigned STRANGER = made("till-1.shop.example");

    private Keys() {}

    private static SelfSigned made(String name) {
        try {
            Path folder = Files.createTempDirectory("mizan-keys");
            folder.toFile().deleteOnExit();
            SelfSigned made = SelfSigned.of(name, folder);
            made.store().toFile().deleteOnExit();
            made.pem().toFile().deleteOnExit();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
