// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.suite.flow.Fold;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.internal.NoteFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents that a tax engine is to be told of. What is settled is read back from the log. */
public final class TaxDocumentsFold implements Fold {
    private static final FiscalNote UNSAID = new FiscalNote("rejected", "no reason was given");

    private final Map<String, OpenTaxDocument> open = new LinkedHashMap<>();

    /** Nothing was sold yet. */
    public TaxDocumentsFold() {}

    /** In the order in which they were written. */
    List<OpenTaxDocument> open(boolean rejected) {
        return open.values().stream().filter(it -> it.isRejected() == rejected).toList();
    }

    Optional<OpenTaxDocument> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    @Override
    public String name() {
        return "tax-documents";
    }

    @Override
    public Set<FactType<?>> reads() {
        return Set.of(SaleCompleted.TYPE, GoodsReturned.TYPE, TaxDocumentAnswered.TYPE);
    }

    @Override
    public void apply(Fact fact, Recorded recorded) {
        if (fact instanceof SaleCompleted sale) {
            opened(recorded.document(), DocumentKind.SALE, sale.bill());
        } else if (fact instanceof GoodsReturned back) {
            opened(recorded.document(), DocumentKind.RETURN, back.bill());
        } else if (fact instanceof TaxDocumentAnswered answered) {
            answered(answered);
        }
    }

    private void opened(DocumentId place, DocumentKind kind, Bill bill) {
        Optional<ToldTaxes> told = bill.told();
        if (told.isPresent()) {
            OpenTaxDocument document =
                    new OpenTaxDocument(place, kind, !told.get().answered(), List.of());
            open.put(document.id(), document);
        }
    }

    private void answered(TaxDocumentAnswered answered) {
        List<FiscalNote> why = answered.notes().isEmpty() ? List.of(UNSAID) : answered.notes();
        switch (answered.answer()) {
            case TAKEN -> open.remove(answered.document());
            case REJECTED -> open.computeIfPresent(answered.document(), (id, it) -> it.rejectedFor(why));
            case TELL_AGAIN -> open.computeIfPresent(answered.document(), (id, it) -> it.rejectedFor(List.of()));
        }
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(FieldWriter out) {
        out.list(
                "open",
                open.values(),
                (it, fields) -> fields.text("place", it.place().toString())
                        .text("kind", it.kind().letter())
                        .flag("marked", it.marked())
                        .list("rejected", it.rejected(), NoteFields::write));
    }

    @Override
    public void read(FieldReader in) {
        open.clear();
        in.list(
                        "open",
                        fields -> new OpenTaxDocument(
                                fields.parsed("place", DocumentId::of),
                                fields.parsed(
                                        "kind",
                                        letter -> DocumentKind.ofLetter(letter)
                                                .orElseThrow(IllegalArgumentException::new)),
                                fields.flag("marked"),
                                fields.list("rejected", NoteFields::read)))
                .forEach(it -> open.put(it.id(), it));
    }
}
