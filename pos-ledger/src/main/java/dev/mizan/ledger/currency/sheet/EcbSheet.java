// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.currency.sheet;

import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.internal.CsvRows;
import dev.mizan.ledger.internal.Xml;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the euro reference rates of the European Central Bank in the two forms in which it publishes them ("eurofxref"), of one day
 * or of many: units of each currency for one euro. A file is read whole or not at all. Currencies that are of no list of
 * ISO 4217 any more are passed over: nobody can ask for them.
 */
public final class EcbSheet {
    private static final LocalTime TOLD = LocalTime.of(16, 0);
    private static final ZoneId FRANKFURT = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    /** So many figures that the quotient of any two rates is exact in a fraction. */
    private static final Pattern FIGURES = Pattern.compile("(?=[0-9.]{1,13}$)[0-9]{1,12}([.][0-9]{1,6})?");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final SortedMap<LocalDate, Map<Currency, Ratio>> days = new TreeMap<>();

    private EcbSheet() {}

    private static final class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome<RateSheet> refused;

        Bad(CurrencyReason reason, Object... facts) {
            super(reason.code());
            this.refused = Outcome.refused(reason, facts);
        }

        static Bad at(int line, String detail) {
            return new Bad(CurrencyReason.BAD_SHEET, "line", line, "detail", detail);
        }
    }

    private static Outcome<RateSheet> read(Consumer<EcbSheet> reading) {
        EcbSheet sheet = new EcbSheet();
        try {
            reading.accept(sheet);
            if (sheet.days.isEmpty()) {
                throw Bad.at(1, "no day with rates");
            }
            return Outcome.done(new RateSheet("ecb", Currency.EUR, TOLD, FRANKFURT, sheet.days));
        } catch (Bad e) {
            return e.refused;
        }
    }

    /** The XML form: a {@code Cube} for each day, with one for each currency. A document type or an entity is refused at sight. */
    public static Outcome<RateSheet> xml(String text) {
        return read(sheet -> {
            try {
                sheet.days(Xml.read(text));
            } catch (Xml.Bad e) {
                throw Bad.at(
                        e.line(),
                        e.declares()
                                ? "a document type or an entity, and such a sheet has none"
                                : String.valueOf(e.getMessage()));
            }
        });
    }

    private void days(Xml.Element envelope) {
        List<Xml.Element> all = envelope.find("Cube").map(it -> it.all("Cube")).orElse(List.of());
        for (Xml.Element day : all) {
            Map<Currency, Ratio> rates = day(day.line(), day.attribute("time"));
            for (Xml.Element rate : day.all("Cube")) {
                rate(rate.line(), rates, rate.attribute("currency"), rate.attribute("rate"));
            }
        }
    }

    /** The table form: the first row names the currencies, each further row is a day; {@code N/A} where there is no rate. */
    public static Outcome<RateSheet> csv(String text) {
        return read(sheet -> {
            try {
                sheet.rows(CsvRows.read(text));
            } catch (CsvRows.Bad e) {
                throw Bad.at(e.line(), String.valueOf(e.getMessage()));
            }
        });
    }

    private void rows(List<CsvRows.Row> rows) {
        List<String> head = rows.isEmpty() ? List.of() : cells(rows.get(0));
        if (head.isEmpty() || !head.get(0).equalsIgnoreCase("Date")) {
            throw Bad.at(1, "the first heading is not Date");
        }
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            if (row.isBlank()) {
                continue;
            }
            List<String> cells = cells(row);
            Map<Currency, Ratio> rates = day(row.line(), cells.get(0));
            for (int i = 1; i < cells.size(); i++) {
                // Each row of the bank ends in a comma, and so do the headings.
                boolean none = cells.get(i).isEmpty() || cells.get(i).equals("N/A");
                if (!none) {
                    rate(row.line(), rates, i < head.size() ? head.get(i) : "", cells.get(i));
                }
            }
        }
    }

    private static List<String> cells(CsvRows.Row row) {
        return row.cells().stream().map(String::strip).toList();
    }

    private Map<Currency, Ratio> day(int line, String written) {
        LocalDate day;
        try {
            boolean inWords = written.indexOf(' ') > 0;
            day = inWords ? LocalDate.parse(written, IN_WORDS) : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Bad.at(line, "\"" + written + "\" is no day");
        }
        Map<Currency, Ratio> rates = new TreeMap<>((one, other) -> one.code().compareTo(other.code()));
        if (days.put(day, rates) != null) {
            throw new Bad(CurrencyReason.DAY_TWICE, "line", line, "day", day);
        }
        return rates;
    }

    private static void rate(int line, Map<Currency, Ratio> rates, String code, String written) {
        if (!CODE.matcher(code).matches()) {
            throw Bad.at(line, "\"" + code + "\" is no code of a currency");
        }
        if (!FIGURES.matcher(written).matches()) {
            throw Bad.at(line, "the rate of " + code + " is no decimal of at most 12 figures: \"" + written + "\"");
        }
        Ratio rate = Ratio.parse(written);
        if (rate.numerator() == 0) {
            throw new Bad(CurrencyReason.ZERO_RATE, "line", line, "currency", code);
        }
        Optional<Currency> currency = Currency.find(code);
        if (currency.isPresent() && (currency.get().equals(Currency.EUR) || rates.put(currency.get(), rate) != null)) {
            throw Bad.at(line, "the rate of " + code + " is told twice, or of the euro itself");
        }
    }
}
