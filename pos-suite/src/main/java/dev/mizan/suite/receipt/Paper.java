// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.receipt;

import dev.mizan.core.document.Slip;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.ReceiptBuilder;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.spi.organisation.Branch;
import dev.mizan.spi.organisation.Organisation;
import dev.mizan.spi.organisation.RetailStore;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.flow.Recorded;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Prints documents of an organisation. Every one is made from a {@link Recorded} batch, which holds the receipt of its
 * commit: what was not written can not be printed.
 */
public final class Paper {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Organisation organisation;

    /** For the documents of this organisation. */
    public Paper(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * The receipt of a document: of a sale, a return, an exchange, a prepayment, a quotation, a gift receipt, an X or a Z. Tax documents of
     * its batch stand below it with their QR codes; one that waits for its clearance only says so.
     */
    public Receipt of(Recorded recorded) {
        return of(recorded, recorded, false, FiscalPaper.of(recorded));
    }

    /**
     * The receipt of a sale whose tax documents may be handed over, as the authority cleared them; refused while one waits
     * for its clearance or was rejected.
     */
    public Outcome<Receipt> cleared(Recorded recorded, Outbox outbox) {
        return outbox.handOver(recorded.document())
                .map(documents -> of(recorded, recorded, false, new FiscalPaper(documents, false)));
    }

    /**
     * A copy, marked as one.
     *
     * @param copy the batch that numbered it
     * @param original the batch of the document that it copies
     */
    public Receipt copy(Recorded copy, Recorded original) {
        return of(copy, original, true, FiscalPaper.of(original));
    }

    /**
     * A gift receipt: what was bought, without prices.
     *
     * @param paper the batch that numbered it
     * @param sale the batch of the sale
     */
    public Receipt gift(Recorded paper, Recorded sale) {
        ReceiptBuilder out = Receipt.builder();
        GiftPaper gift = new GiftPaper(paper, sale);
        head(out, gift.slip().kind().title(), gift.slip(), paper);
        gift.print(out);
        return foot(out, paper).build();
    }

    private Receipt of(Recorded paper, Recorded shown, boolean copy, FiscalPaper fiscal) {
        Printed printed = Printed.of(shown);
        ReceiptBuilder out = Receipt.builder();
        head(out, printed.slip().kind().title(), printed.slip(), shown);
        if (copy) {
            Slip slip = Printed.copySlip(paper);
            out.line(Text.of("COPY " + slip.number(), "نسخة " + slip.number()), Style.TITLE);
        }
        printed.print(out);
        new VoucherPaper(shown.facts()).print(out);
        fiscal.print(out);
        return foot(out, paper).build();
    }

    private void head(ReceiptBuilder out, Text title, Slip slip, Recorded recorded) {
        RetailStore store = organisation.store(recorded.path().store());
        Branch branch = organisation.branch(recorded.path().branch());
        out.title(store.name());
        branch.address().ifPresent(out::centred);
        if (!recorded.path().vat().value().equals("unregistered")) {
            String vat = recorded.path().vat().value();
            out.centred(Text.of("VAT " + vat, "الرقم الضريبي " + vat));
        }
        String at =
                MINUTE.format(recorded.times().occurredAt().atZone(store.day().zone()));
        out.blank()
                .line(title, Style.BOLD)
                .row(Text.of("Number", "الرقم"), slip.number().toString())
                .row(Text.of("Time", "الوقت"), at)
                .row(Text.of("Cashier", "الكاشير"), recorded.actor().value());
    }

    private static ReceiptBuilder foot(ReceiptBuilder out, Recorded recorded) {
        return out.blank().centred(Text.en(recorded.document().toString())).cut();
    }
}
