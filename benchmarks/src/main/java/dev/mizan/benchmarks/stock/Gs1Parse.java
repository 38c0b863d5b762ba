// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.stock;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.client.result.ParsedResult;
import com.google.zxing.client.result.ResultParser;
import dev.mizan.core.scan.gs1.DigitalLink;
import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.spi.outcome.Outcome;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An item with its weight, expiry and lot, as a DataMatrix symbol and as a Digital Link. */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Gs1Parse {
    /** Not a constant, so that nothing is worked out beforehand. */
    public String data = "0109506000134352310300125017260401" + "10LOT-7" + ElementString.SEPARATOR + "21S-99";

    /** The same item as ZXing's reader of DataBar Expanded hands it on. */
    public String bracketed = "(01)09506000134352(3103)001250(17)260401(10)LOT-7(21)S-99";

    /** The same item as a link. */
    public String link = "https://id.gs1.org/01/09506000134352/10/LOT-7/21/S-99?17=260401&3103=001250";

    /** For JMH. */
    public Gs1Parse() {}

    /** What a scanner sends. */
    @Benchmark
    public Outcome<ElementString> elements() {
        return ElementString.ofData(data);
    }

    /** What ZXing makes of the same symbol; it takes brackets for the identifiers, and checks neither digit nor date. */
    @Benchmark
    public ParsedResult zxing() {
        return ResultParser.parseResult(new Result(bracketed, null, null, BarcodeFormat.RSS_EXPANDED));
    }

    /** What a telephone reads. */
    @Benchmark
    public Outcome<ElementString> digitalLink() {
        return DigitalLink.parse(link);
    }
}
