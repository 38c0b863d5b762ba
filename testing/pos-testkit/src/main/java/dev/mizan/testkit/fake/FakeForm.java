// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.form.FormReason;
import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.outcome.Outcome;
import java.util.EnumSet;
import java.util.Set;

/** A form of a few lines of text, with the document below them; it may have flaws. Safe for use by many threads. */
public final class FakeForm implements ReadableForm {
    /** What stands between what people read and the document's own text. */
    public static final String BELOW = "\f";

    /** What may be wrong with it. */
    public enum Flaw {
        /** It has no form for some kinds. */
        LACKS_KINDS,
        /** It shows something of the document before. */
        REMEMBERS,
        /** It leaves the document's own bytes out. */
        FORGETS_THE_DOCUMENT,
        /** It rounds amounts to whole ones. */
        ROUNDS,
        /** It draws a box for a sign that it has not. */
        DRAWS_BOXES,
        /** It gives every form one name. */
        ONE_NAME
    }

    private final Set<Flaw> flaws;
    private volatile String before = "";

    /** With these flaws; none for a right one. */
    public FakeForm(Set<Flaw> flaws) {
        this.flaws = flaws.isEmpty() ? EnumSet.noneOf(Flaw.class) : EnumSet.copyOf(flaws);
    }

    @Override
    public Outcome<Artefact> of(FiscalDocument document, Issued issued) {
        String number = document.head().number();
        String text = shown(document);
        int sign = text.codePoints()
                .filter(it -> Character.getType(it) == Character.PRIVATE_USE)
                .findFirst()
                .orElse(-1);
        boolean lacking = flaws.contains(Flaw.LACKS_KINDS) && document.head().kind() == FiscalKind.PREPAYMENT;
        if (lacking || sign >= 0 && !flaws.contains(Flaw.DRAWS_BOXES)) {
            return Outcome.refused(
                    FormReason.NO_SIGN, "document", number, "character", String.format("U+%04X", Math.max(0, sign)));
        }
        if (flaws.contains(Flaw.REMEMBERS)) {
            text += "\nafter " + before;
            before = number;
        }
        String own = flaws.contains(Flaw.FORGETS_THE_DOCUMENT) ? "" : issued.artefact().text();
        String name = flaws.contains(Flaw.ONE_NAME) ? "form.txt" : number + ".form.txt";
        return Outcome.done(Artefact.text(name, "text/plain", text + BELOW + own));
    }

    private String shown(FiscalDocument document) {
        String tax = document.totals().tax().toPlainString();
        String payable = document.totals().payable().toPlainString();
        return String.join(
                "\n",
                document.head().number(),
                document.seller().vat().map(Object::toString).orElse(""),
                flaws.contains(Flaw.ROUNDS) ? tax.replaceAll("\\..*", "") : tax,
                flaws.contains(Flaw.ROUNDS) ? payable.replaceAll("\\..*", "") : payable,
                String.join("\n", document.terms().notes()));
    }
}
