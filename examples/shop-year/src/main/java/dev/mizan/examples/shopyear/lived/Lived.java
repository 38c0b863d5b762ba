// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.lived;

import dev.mizan.examples.shopyear.history.ReturnByReceipt;
import dev.mizan.examples.shopyear.history.ReturnWithoutReceipt;
import dev.mizan.examples.shopyear.history.ShopDocument;
import dev.mizan.examples.shopyear.history.ShopSale;
import dev.mizan.examples.shopyear.history.Tally;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.suite.flow.Recorded;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came of living the past again. */
public final class Lived {
    private final Map<String, Long> refused = new TreeMap<>();
    private Optional<Recorded> firstSale = Optional.empty();
    private Optional<Recorded> lastSale = Optional.empty();
    private Optional<Recorded> lastZ = Optional.empty();
    private Optional<Tally> tally = Optional.empty();
    private long sales;
    private long byReceipt;
    private long withoutReceipt;
    private long documents;
    private long bookedLines;
    private long days;

    Lived() {}

    void booked(ShopDocument document, Optional<Recorded> paper) {
        documents++;
        bookedLines += document.fileLines();
        if (document instanceof ShopSale) {
            sales++;
            firstSale = firstSale.or(() -> paper);
            lastSale = paper;
        } else if (document instanceof ReturnByReceipt) {
            byReceipt++;
        } else if (document instanceof ReturnWithoutReceipt) {
            withoutReceipt++;
        }
    }

    void refused(Reason reason, long lines) {
        documents++;
        refused.merge(reason.code(), lines, Long::sum);
    }

    void read(Tally read) {
        tally = Optional.of(read);
    }

    void lastZ(Recorded z) {
        lastZ = Optional.of(z);
    }

    void dayChecked() {
        days++;
    }

    /** What was read, and what was refused before it came to the till. */
    public Tally tally() {
        return tally.orElseThrow();
    }

    /** Lines that the till refused, by the code of the reason. */
    public Map<String, Long> refusedAtTheTill() {
        return refused;
    }

    /** Lines of the file that are booked. */
    public long bookedLines() {
        return bookedLines;
    }

    /** Documents that were booked or refused. */
    public long documents() {
        return documents;
    }

    /** Sales. */
    public long sales() {
        return sales;
    }

    /** Returns of goods whose sale was found. */
    public long byReceipt() {
        return byReceipt;
    }

    /** Returns of goods whose sale is not in the file. */
    public long withoutReceipt() {
        return withoutReceipt;
    }

    /** Days at whose end the books balanced and the stock was worth what its account says. */
    public long days() {
        return days;
    }

    /** The first sale. */
    public Recorded firstSale() {
        return firstSale.orElseThrow();
    }

    /** The last sale. */
    public Recorded lastSale() {
        return lastSale.orElseThrow();
    }

    /** The last Z report. */
    public Recorded lastZ() {
        return lastZ.orElseThrow();
    }
}
