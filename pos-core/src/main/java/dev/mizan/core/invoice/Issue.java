// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.organisation.Times;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a tax document says beside its amounts. Start from {@link #simplified} or {@link #standard}; {@link Invoicing} makes
 * the document.
 *
 * @param number as it is printed
 * @param id unique everywhere
 * @param kind what the document does
 * @param flags what is special about it
 * @param at when it is issued, in the store's legal zone; see {@link #at(Times, ZoneId)}
 * @param seller who supplies
 * @param buyer who is supplied, where known
 * @param supply when, where it is to be told
 * @param correction what a credit or debit note corrects, and why
 * @param terms what else is said
 * @param languages in which names and reasons are written, in this order
 * @param taxCurrency of the country, where a document may be in another
 */
public record Issue(
        String number,
        UUID id,
        FiscalKind kind,
        Set<FiscalFlag> flags,
        OffsetDateTime at,
        Party seller,
        Optional<Party> buyer,
        Optional<Supply> supply,
        Optional<Correction> correction,
        FiscalTerms terms,
        List<Language> languages,
        Optional<TaxCurrency> taxCurrency) {
    public Issue {
        flags = Set.copyOf(flags);
        languages = List.copyOf(languages);
        if (kind.corrects() != correction.isPresent() || languages.isEmpty()) {
            throw new IllegalArgumentException(number + ": " + kind + " with " + correction + " in " + languages);
        }
    }

    /** A simplified invoice to a consumer. */
    public static Issue simplified(String number, UUID id, OffsetDateTime at, Party seller) {
        return invoice(number, id, at, seller, Optional.empty(), Set.of(FiscalFlag.SIMPLIFIED));
    }

    /** A full tax invoice to a buyer. */
    public static Issue standard(String number, UUID id, OffsetDateTime at, Party seller, Party buyer) {
        return invoice(number, id, at, seller, Optional.of(buyer), Set.of());
    }

    private static Issue invoice(
            String number, UUID id, OffsetDateTime at, Party seller, Optional<Party> buyer, Set<FiscalFlag> flags) {
        return new Issue(
                number,
                id,
                FiscalKind.INVOICE,
                flags,
                at,
                seller,
                buyer,
                Optional.empty(),
                Optional.empty(),
                FiscalTerms.NONE,
                List.of(Language.values()),
                Optional.empty());
    }

    /** When something happened, to the second, on the clock of the store's legal zone: never the server's. */
    public static OffsetDateTime at(Times times, ZoneId zone) {
        return OffsetDateTime.ofInstant(times.occurredAt().truncatedTo(ChronoUnit.SECONDS), zone);
    }

    /** As a credit note of what was returned. */
    public Issue crediting(Correction of) {
        return as(FiscalKind.CREDIT_NOTE, Optional.of(of));
    }

    /** As a debit note of what was charged too little. */
    public Issue debiting(Correction of) {
        return as(FiscalKind.DEBIT_NOTE, Optional.of(of));
    }

    /** As the invoice of money taken before the supply. */
    public Issue prepaying() {
        return as(FiscalKind.PREPAYMENT, Optional.empty());
    }

    private Issue as(FiscalKind other, Optional<Correction> of) {
        return new Issue(number, id, other, flags, at, seller, buyer, supply, of, terms, languages, taxCurrency);
    }

    /** With one thing more that is special about it: self-billed, third party, nominal, export, summary, training. */
    public Issue with(FiscalFlag flag) {
        Set<FiscalFlag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new Issue(number, id, kind, more, at, seller, buyer, supply, correction, terms, languages, taxCurrency);
    }

    /** Naming a buyer, also on a simplified invoice. */
    public Issue to(Party other) {
        return new Issue(
                number,
                id,
                kind,
                flags,
                at,
                seller,
                Optional.of(other),
                supply,
                correction,
                terms,
                languages,
                taxCurrency);
    }

    /** Supplied then. */
    public Issue supplied(Supply when) {
        return new Issue(
                number,
                id,
                kind,
                flags,
                at,
                seller,
                buyer,
                Optional.of(when),
                correction,
                terms,
                languages,
                taxCurrency);
    }

    /** On these terms. */
    public Issue on(FiscalTerms other) {
        return new Issue(number, id, kind, flags, at, seller, buyer, supply, correction, other, languages, taxCurrency);
    }

    /** With names in these languages. */
    public Issue in(Language... others) {
        return new Issue(
                number, id, kind, flags, at, seller, buyer, supply, correction, terms, List.of(others), taxCurrency);
    }

    /** With the tax also told in the country's currency. */
    public Issue taxIn(TaxCurrency currency) {
        return new Issue(
                number,
                id,
                kind,
                flags,
                at,
                seller,
                buyer,
                supply,
                correction,
                terms,
                languages,
                Optional.of(currency));
    }

    /** A text in the languages of the document. */
    String told(Text text) {
        return languages.stream().map(text::in).distinct().collect(Collectors.joining(" / "));
    }
}
