// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.rate;

import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.sheet.EcbSheet;
import dev.mizan.ledger.currency.sheet.RateSheet;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.rate.RateQuote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The euro reference rates of the European Central Bank, from a file that the host fetched or a stream that it opens; this
 * class knows no network. The file is one of the bank's own ({@code eurofxref-daily.xml}, {@code eurofxref-hist-90d.xml},
 * {@code eurofxref-hist.xml}, {@code eurofxref.csv}, {@code eurofxref-hist.csv}) and is read anew at each call, so that the day's
 * file can take the place of yesterday's. Safe for use by many threads where what it opens is.
 */
public final class EcbRates implements RateProvider {
    /** The most bytes that are read; the whole history since 1999 is less than 9 million. */
    public static final int MOST_BYTES = 32 << 20;

    /** Opens the file anew. */
    @FunctionalInterface
    public interface Source {
        /** The bytes from the first on; the caller closes them. */
        InputStream open() throws IOException;
    }

    private final Source source;

    /** Rates from whatever the host opens. */
    public EcbRates(Source source) {
        this.source = source;
    }

    /** Rates from a file. */
    public static EcbRates in(Path file) {
        return new EcbRates(() -> Files.newInputStream(file));
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public List<RateQuote> quotes(LocalDate day, Settings settings) throws IOException {
        Outcome<RateSheet> sheet = read();
        if (sheet instanceof Refused<RateSheet> refused) {
            throw new IOException(refused.toString());
        }
        return sheet.orElseThrow().quotes(day);
    }

    /**
     * The whole sheet, for its cross rates and its days. Refused where it is out of reach, by the line where it can not be read,
     * where it tells a day twice, and where a rate is zero.
     */
    public Outcome<RateSheet> sheet() {
        try {
            return read();
        } catch (IOException e) {
            return Outcome.refused(CurrencyReason.RATES_UNAVAILABLE, "board", "ecb", "detail", String.valueOf(e));
        }
    }

    private Outcome<RateSheet> read() throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return Outcome.refused(CurrencyReason.BAD_SHEET, "line", 1, "detail", "more than " + MOST_BYTES + " bytes");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.stripLeading().startsWith("<") ? EcbSheet.xml(plain) : EcbSheet.csv(plain);
    }
}
