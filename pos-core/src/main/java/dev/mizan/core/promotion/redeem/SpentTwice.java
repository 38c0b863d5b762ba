// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.redeem;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.store.StreamKey;
import java.util.List;

/**
 * SPENT_TWICE: a till that could not be seen used what others had used meanwhile. Its batch stands, for the customer has the
 * goods; the matter is for a person.
 *
 * @param document what the till wrote
 * @param streams what did not stand where the till found it
 */
public record SpentTwice(DocumentId document, List<StreamKey> streams) implements Fact {
    public static final FactType<SpentTwice> TYPE =
            new FactType<>("SpentTwice", 1, SpentTwice.class, SpentTwice::write, SpentTwice::read);

    public SpentTwice {
        streams = List.copyOf(streams);
    }

    /** Writes it as fields. */
    public void write(FieldWriter out) {
        out.text("document", document.toString())
                .texts("streams", streams.stream().map(StreamKey::value).toList());
    }

    /** Reads what {@link #write} wrote. */
    public static SpentTwice read(FieldReader in) {
        DocumentId document = in.parsed("document", DocumentId::of);
        return new SpentTwice(
                document, in.texts("streams").stream().map(StreamKey::new).toList());
    }

    private static SpentTwice read(FieldReader in, int version) {
        return read(in);
    }

    @Override
    public FactType<SpentTwice> factType() {
        return TYPE;
    }
}
