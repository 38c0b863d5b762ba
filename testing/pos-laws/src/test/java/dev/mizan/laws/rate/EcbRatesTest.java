// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.rate;

import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.rate.RateProvider;
import dev.mizan.spi.value.Ratio;
import dev.mizan.suite.rate.EcbRates;
import dev.mizan.testkit.tck.rate.RateBench;
import dev.mizan.testkit.tck.rate.RateProviderContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** The reader of the European Central Bank's files does all that a provider of rates must do. */
class EcbRatesTest implements RateProviderContract {
    @Override
    public RateBench bench() {
        return new Bench();
    }

    /** Two days of the bank, as it writes them. */
    private static final class Bench implements RateBench {
        private static final String FILE = """
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                \t<gesmes:subject>Reference rates</gesmes:subject>
                \t<gesmes:Sender>
                \t\t<gesmes:name>European Central Bank</gesmes:name>
                \t</gesmes:Sender>
                \t<Cube>
                \t\t<Cube time='2026-11-20'>
                \t\t\t<Cube currency='USD' rate='1.0853'/>
                \t\t\t<Cube currency='JPY' rate='163.42'/>
                \t\t\t<Cube currency='GBP' rate='0.83720'/>
                \t\t</Cube>
                \t\t<Cube time="2026-11-19">
                \t\t\t<Cube currency="USD" rate="1.0871"/>
                \t\t</Cube>
                \t</Cube>
                </gesmes:Envelope>
                """;

        private volatile boolean away;
        private volatile boolean stalled;

        private InputStream open() throws IOException {
            if (away) {
                throw new NoSuchFileException("eurofxref-daily.xml");
            }
            if (stalled) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException("the host has given up");
                }
            }
            return new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public RateProvider provider() {
            return new EcbRates(this::open);
        }

        @Override
        public Settings settings() {
            return Settings.check("ecb", List.of(), Map.of()).orElseThrow();
        }

        @Override
        public LocalDate day() {
            return LocalDate.of(2026, 11, 20);
        }

        @Override
        public SortedMap<String, Ratio> published() {
            return new TreeMap<>(Map.of(
                    "EUR/USD", Ratio.parse("1.0853"),
                    "EUR/JPY", Ratio.parse("163.42"),
                    "EUR/GBP", Ratio.parse("0.8372")));
        }

        @Override
        public LocalDate silent() {
            return LocalDate.of(2026, 11, 21);
        }

        @Override
        public boolean goAway() {
            away = true;
            return true;
        }

        @Override
        public boolean stall() {
            stalled = true;
            return true;
        }
    }
}
