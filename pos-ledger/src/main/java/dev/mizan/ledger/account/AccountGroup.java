// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;

/**
 * A heading under which accounts stand together.
 *
 * @param code as {@link Account#isCode} allows
 * @param section of the statements that it belongs to
 */
public record AccountGroup(String code, Text name, Section section) {
    public AccountGroup {
        Account.requireCode(code);
    }

    void write(FieldWriter out) {
        out.text("code", code).bilingual("name", name).text("section", section.name());
    }

    static AccountGroup read(FieldReader in) {
        return new AccountGroup(in.text("code"), in.bilingual("name"), in.parsed("section", Section::valueOf));
    }
}
