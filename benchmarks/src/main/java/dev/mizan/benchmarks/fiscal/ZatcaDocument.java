// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.fiscal;

import dev.mizan.plugin.fiscal.zatca.ZatcaRegimeProvider;
import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.key.TrialAuthority;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalPlace;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Quantity;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.InvoiceDraft;
import dev.mizan.testkit.gen.invoice.InvoiceWorld;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A simplified invoice of ten lines: checked, written, hashed, stamped, with its QR code; and the same document through a
 * DOM and the JDK's XML-signature engine, which signs on P-256 because it knows no secp256k1.
 */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ZatcaDocument {
    private static final FiscalUnitId UNIT = new FiscalUnitId("EGS1");
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

    private FiscalRegime regime;
    private FiscalDocument document;
    private ChainHead head;
    private DomSignature rival;
    private byte[] unsigned;

    /** For JMH. */
    public ZatcaDocument() {}

    /** A registered unit and ten lines. */
    @Setup
    public void open() {
        KeyFile keys = KeyFile.inMemory();
        keys.certify(
                "zatca",
                new TrialAuthority()
                        .certify("EGS1", keys.generate("zatca", "secp256k1"), NOW, NOW.plusSeconds(31_536_000)));
        ZatcaRegimeProvider provider = new ZatcaRegimeProvider();
        Map<String, String> settings = Map.of(
                "unit", "EGS1",
                "organisation", "Mizan Store",
                "branch", "Riyadh",
                "vat", "310122393500003",
                "serial", "1-Mizan|2-till|3-0001",
                "address", "RRRD2929",
                "category", "Retail");
        regime = Settings.check("fiscal-zatca", provider.settings(), settings)
                .then(told -> provider.open(told, new FiscalPlace(UNIT, ManualEnv.at(NOW, 1), keys)))
                .orElseThrow();
        document = tenLines();
        head = ChainHead.start(UNIT);
        rival = new DomSignature();
        unsigned = regime.finish(document, head, "").orElseThrow().artefact().bytes();
    }

    private static FiscalDocument tenLines() {
        InvoiceWorld world = Countries.saudiArabia();
        FiscalDocument one = new Invoices(world, NOW, 7).document(Scenario.SIMPLIFIED_INVOICE, 1);
        InvoiceDraft draft = new InvoiceDraft(one.head(), world.seller(), Optional.empty())
                .terms(FiscalTerms.paidBy(PaymentMeans.CASH));
        for (int i = 1; i <= 10; i++) {
            draft.line("قهوة عربية " + i, Quantity.pieces(i), BigDecimal.valueOf(1_000 + i, 2), world.standard());
        }
        return draft.done();
    }

    /** Ours. */
    @Benchmark
    public FiscalResult mizan() {
        return regime.finish(document, head, "").orElseThrow();
    }

    /** The rival: parse, sign enveloped, write. */
    @Benchmark
    public byte[] domAndXmlSignature() {
        return rival.sign(unsigned);
    }
}
