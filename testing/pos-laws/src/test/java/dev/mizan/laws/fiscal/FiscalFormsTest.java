// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.suite.codec.Body;
import dev.mizan.suite.codec.BodyCodec;
import dev.mizan.suite.codec.FactTypes;
import dev.mizan.suite.fiscal.FiscalAnswered;
import dev.mizan.suite.fiscal.FiscalDebtSettled;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.suite.fiscal.FiscalDocumentOwed;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The facts of tax documents have golden files as all facts have; written by {@code -Dmizan.golden=write}, never over one. */
class FiscalFormsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<FactType<?>> TYPES =
            List.of(FiscalDocumentIssued.TYPE, FiscalDocumentOwed.TYPE, FiscalDebtSettled.TYPE, FiscalAnswered.TYPE);
    private static final BodyCodec CODEC = new BodyCodec(new FactTypes(TYPES));

    @TestFactory
    Stream<DynamicTest> everyFormIsReadAndWrittenAgain() throws IOException {
        if (System.getProperty("mizan.golden", "").equals("write")) {
            write();
        }
        return TYPES.stream()
                .flatMap(type -> Stream.iterate(1, version -> version <= type.version(), version -> version + 1)
                        .map(version -> DynamicTest.dynamicTest(
                                type.name() + " version " + version, () -> holds(type, version))));
    }

    private static void holds(FactType<?> type, int version) throws IOException {
        byte[] golden = Files.readAllBytes(file(type, version));
        Body read = CODEC.read(golden);
        assertThat(read.facts()).hasOnlyElementsOfType(type.type()).hasSize(1);
        if (version == type.version()) {
            assertThat(new String(CODEC.write(read), UTF_8)).isEqualTo(new String(golden, UTF_8));
        }
    }

    private static Path file(FactType<?> type) {
        return file(type, type.version());
    }

    private static Path file(FactType<?> type, int version) {
        return GOLDEN.resolve(type.name() + ".v" + version + ".json");
    }

    private static void write() throws IOException {
        UUID id = new UUID(1, 2);
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        FiscalDocumentIssued plain;
        try (FiscalShop shop = FiscalShop.open(env, DocumentInItsSaleTest.memory(), FakeRegime.working())
                .furnished()) {
            plain = FiscalShop.issued(shop.sell().recorded()).get(0);
        }
        FiscalNote note = new FiscalNote("BR-KSA-40", "seller VAT number");
        List<Fact> facts = List.of(
                new FiscalDocumentIssued(
                        plain.regime(),
                        true,
                        plain.document(),
                        plain.head().running("issued", 42),
                        Optional.of(new FiscalDocumentIssued.Cause(id, List.of(note)))),
                new FiscalDocumentOwed(FiscalShop.UNIT, "no answer"),
                new FiscalDebtSettled(DocumentId.of("shop/main/T1@1#7")),
                new FiscalAnswered(
                        FiscalShop.UNIT,
                        id,
                        FiscalAnswered.Answer.ACCEPTED,
                        List.of(note),
                        Optional.of(new Artefact("a.pdf", "application/pdf", new byte[] {-1, 0, 1}))));
        for (Fact fact : facts) {
            if (!Files.exists(file(fact.factType()))) {
                Files.write(
                        file(fact.factType()),
                        CODEC.write(new Body(
                                OrgPath.of("shop/company/300000000000003/main/main/T1"),
                                Instant.parse("2026-11-22T09:00:00Z"),
                                LocalDate.of(2026, 11, 22),
                                List.of(fact))));
            }
        }
    }
}
