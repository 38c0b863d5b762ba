// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.ForeignBalance;
import dev.mizan.ledger.currency.Translation;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items in a foreign currency: translated, revalued, settled. A key's ending names the currency: {@code invoice_usd}. */
public final class ForeignExchange implements Adapter {
    private static final Pattern IN_CURRENCY = Pattern.compile("(?:(.+)_)?([a-z]{3})(?:_(.+))?");
    private static final String[] BOOKED = {
        "invoice_rate",
        "rate_invoice",
        "bill_rate",
        "rate_bill",
        "rate_booked",
        "booking_rate",
        "rate_booking",
        "rate_old",
        "old_rate",
        "rate_before",
        "rate"
    };
    private static final String[] CLOSING = {
        "rate_year_end", "year_end_rate", "closing_rate", "rate_closing", "rate_new", "new_rate", "rate_after"
    };
    private static final String[] PAID = {
        "payment_rate", "rate_paid", "rate_payment", "settlement_rate", "rate_settled", "rate_settlement"
    };

    private record Found(String name, Currency currency, JsonNode value) {}

    @Override
    public Answer answer(Case worked) {
        LedgerCase it = new LedgerCase(worked);
        Found foreign = inCurrency(it.input())
                .orElseThrow(() -> new IllegalArgumentException("no amount in a foreign currency"));
        Currency books = it.has("company")
                ? Currency.of(it.text("company"))
                : inCurrency(it.asked()).map(Found::currency).orElse(Currency.SAR);
        if (foreign.value().isArray()) {
            lines(it, foreign, books);
        } else {
            item(it, foreign, books);
        }
        return it.given();
    }

    private static void lines(LedgerCase it, Found foreign, Currency books) {
        List<Money> lines = new ArrayList<>();
        foreign.value().forEach(line -> lines.add(Money.of(line.asText(), foreign.currency())));
        ExchangeRate rate = ExchangeRate.of(foreign.currency(), books, it.text("rate"));
        Translation translation = Translation.of(lines, rate, Rounding.HALF_UP);
        it.answer("company_lines_rounded", translation::lines);
        it.answer("company_lines", translation::lines);
        it.answer("rest", translation::rest);
    }

    private static void item(LedgerCase it, Found foreign, Currency books) {
        boolean owed = foreign.name().matches(".*(bill|payable|purchase|loan).*");
        Money amount = Money.of(foreign.value().asText(), foreign.currency());
        Money signed = owed ? amount.negated() : amount;
        ForeignBalance item = ForeignBalance.booked(
                signed, ExchangeRate.of(signed.currency(), books, it.text(BOOKED)), Rounding.HALF_UP);
        ForeignBalance closed = rate(it, signed, books, CLOSING)
                .map(rate -> item.revalued(rate, Rounding.HALF_UP))
                .orElse(item);
        ForeignBalance paid = rate(it, signed, books, PAID)
                .map(rate -> closed.settled(settled(it, signed), rate, Rounding.HALF_UP)
                        .orElseThrow())
                .orElse(closed);
        String ending = "_" + books.code().toLowerCase(Locale.ROOT);
        for (String end : List.of("", ending)) {
            it.answer("gain" + end, paid::result);
            it.answer("loss" + end, () -> paid.result().negated());
            it.answer("unrealised_gain" + end, closed::unrealised);
            it.answer("unrealised" + end, closed::unrealised);
            it.answer("unrealised_loss" + end, () -> closed.unrealised().negated());
            it.answer("realised_on_settlement" + end, paid::realised);
            it.answer("realised" + end, paid::realised);
            it.answer("realised_gain" + end, paid::realised);
            it.answer("realised_loss" + end, () -> paid.realised().negated());
            it.answer("total" + end, paid::result);
            it.answer("difference" + end, paid::result);
            it.answer("carrying" + end, () -> owed ? paid.carried().negated() : paid.carried());
        }
        for (String key :
                List.of(books.code().toLowerCase(Locale.ROOT), "company_amount", "booked", "amount" + ending)) {
            it.answer(key, () -> owed ? item.carried().negated() : item.carried());
        }
    }

    /** What was paid of it, where that is told; else all. */
    private static Money settled(LedgerCase it, Money all) {
        String ending = "_" + all.currency().code().toLowerCase(Locale.ROOT);
        return it.maybe("paid" + ending, "payment" + ending, "settled" + ending)
                .map(part -> Money.of(part, all.currency()))
                .map(part -> all.isNegative() ? part.negated() : part)
                .orElse(all);
    }

    private static Optional<ExchangeRate> rate(LedgerCase it, Money foreign, Currency books, String... names) {
        return it.maybe(names).map(rate -> ExchangeRate.of(foreign.currency(), books, rate));
    }

    private static Optional<Found> inCurrency(JsonNode fields) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            Matcher matcher = IN_CURRENCY.matcher(field.getKey());
            if (matcher.matches() && !field.getKey().matches("(paid|payment|settled)_.*")) {
                try {
                    Currency currency = Currency.of(matcher.group(2).toUpperCase(Locale.ROOT));
                    return Optional.of(new Found(field.getKey(), currency, field.getValue()));
                } catch (IllegalArgumentException notACurrency) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }
}
