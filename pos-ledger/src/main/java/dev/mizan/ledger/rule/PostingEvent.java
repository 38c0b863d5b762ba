// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.AccountRole;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Text;
import java.util.List;

/**
 * A business event that is posted: its name, the amounts that it brings, and what they keep. The declaration is what
 * rules are checked against; amounts that do not keep it are refused when they come.
 *
 * @param name such as {@code sale} or {@code sale.return}
 * @param amounts the names of its amounts
 */
public record PostingEvent(String name, Text title, List<String> amounts, List<Identity> identities) {
    public PostingEvent {
        amounts = List.copyOf(amounts);
        identities = List.copyOf(identities);
        for (Identity identity : identities) {
            if (!amounts.containsAll(identity.terms().keySet())) {
                throw new IllegalArgumentException(name + " has no such amounts: " + identity);
            }
        }
        for (String part : (name.replace('.', '-') + " " + String.join(" ", amounts)).split(" ")) {
            new AccountRole(part);
        }
    }

    void write(FieldWriter out) {
        out.text("name", name)
                .bilingual("title", title)
                .texts("amounts", amounts)
                .texts("identities", identities.stream().map(Identity::text).toList());
    }

    static PostingEvent read(FieldReader in) {
        return new PostingEvent(
                in.text("name"),
                in.bilingual("title"),
                in.texts("amounts"),
                in.texts("identities").stream().map(Identity::new).toList());
    }
}
