// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cashvat;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;

/**
 * The VAT of a document on account began to wait, fell due, or will never be due; its entry stands in the same batch.
 *
 * @param after how the document stands now
 * @param by the payment, credit note or write-off that did it; empty where it began to wait or the shop left the scheme
 * @param tax that fell due by it, negative where it is owed no more
 * @param value of supplies that was declared by it
 * @param revocable whether {@code by} may come back, as a cheque may
 */
public record DeferredVatMoved(DeferredVat after, String by, Money tax, Money value, boolean revocable)
        implements Fact {
    public static final FactType<DeferredVatMoved> TYPE = new FactType<>(
            "DeferredVatMoved", 1, DeferredVatMoved.class, DeferredVatMoved::write, DeferredVatMoved::read);

    @Override
    public FactType<DeferredVatMoved> factType() {
        return TYPE;
    }

    void write(FieldWriter out) {
        after.write(out);
        out.text("by", by).money("tax-due", tax).money("value-due", value).flag("revocable", revocable);
    }

    static DeferredVatMoved read(FieldReader in, int version) {
        return new DeferredVatMoved(
                DeferredVat.read(in), in.text("by"), in.money("tax-due"), in.money("value-due"), in.flag("revocable"));
    }
}
