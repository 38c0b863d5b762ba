// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.value.Text;
import java.util.UUID;

/**
 * A proposal was judged, once and for ever; what follows from an approval stands beside it in the same batch.
 *
 * @param why in the judge's words; may be empty where it was approved
 */
public record Judged(UUID id, Judgement judgement, ActorId checker, String why) implements Fact {
    /** What became of a proposal. */
    public enum Judgement {
        APPROVED("approved", "معتمد"),
        REJECTED("rejected", "مرفوض");

        private final Text word;

        Judgement(String en, String ar) {
            this.word = Text.of(en, ar);
        }

        /** In words. */
        public Text word() {
            return word;
        }
    }

    public static final FactType<Judged> TYPE = new FactType<>("Judged", 1, Judged.class, Judged::write, Judged::read);

    @Override
    public FactType<Judged> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        out.text("id", id.toString())
                .text("judgement", judgement.name())
                .text("checker", checker.value())
                .text("why", why);
    }

    static Judged read(FieldReader in, int version) {
        return new Judged(
                in.parsed("id", UUID::fromString),
                in.parsed("judgement", Judgement::valueOf),
                in.parsed("checker", ActorId::new),
                in.text("why"));
    }
}
