// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.gen.Fields;
import dev.mizan.spi.id.TillId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SeriesLaws {
    private static final TillId TILL = new TillId("T1");

    @Property
    void eachKindCountsFromOneWithoutAGapInAnyOrderOfPapers(@ForAll @Size(max = 60) List<DocumentKind> papers) {
        Series series = Series.of(TILL);
        List<DocumentNumber> issued = new ArrayList<>();
        for (DocumentKind kind : papers) {
            issued.add(series.next(kind));
            series = series.after(series.next(kind));
        }
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(issued.stream().filter(number -> number.kind() == kind).map(DocumentNumber::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, series.last(kind)).boxed().toList());
        }
        assertThat(Fields.of(series::write).read(Series::read))
                .isEqualTo(series)
                .hasSameHashCodeAs(series);
    }

    @Property
    void aNumberThatIsNotTheNextIsABrokenLog(
            @ForAll DocumentKind kind, @ForAll @LongRange(min = 1, max = 9) long number) {
        Series series = Series.of(TILL).after(new DocumentNumber(kind, TILL, 1));
        if (number == 2) {
            assertThat(series.after(new DocumentNumber(kind, TILL, number)).last(kind))
                    .isEqualTo(2);
        } else {
            assertThatThrownBy(() -> series.after(new DocumentNumber(kind, TILL, number)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("was to come");
        }
    }

    @Example
    void anotherTillsNumberIsNoneOfThisSeries() {
        DocumentNumber other = new DocumentNumber(DocumentKind.SALE, new TillId("T2"), 1);
        assertThatThrownBy(() -> Series.of(TILL).after(other)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void aNumberReadsBackAsItWasPrinted(
            @ForAll DocumentKind kind, @ForAll @LongRange(min = 1) long number, @ForAll boolean dashed) {
        DocumentNumber printed = new DocumentNumber(kind, new TillId(dashed ? "north-2" : "T1"), number);
        assertThat(DocumentNumber.of(printed.toString())).isEqualTo(printed);
    }

    @Example
    void theFortySecondReceiptOfTillOneIsPrintedWithSixDigits() {
        assertThat(new DocumentNumber(DocumentKind.SALE, TILL, 42)).hasToString("S-T1-000042");
        for (String wrong : List.of("", "S", "S-T1", "S-T1-42", "K-T1-000042", "S-T1-0", "S--000042", "S-T1-+00042")) {
            assertThatThrownBy(() -> DocumentNumber.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void aSlipOfOneKindNumbersNoOther() {
        Slip slip = new Slip(new DocumentNumber(DocumentKind.QUOTE, TILL, 1), 1);
        assertThat(slip.of(DocumentKind.QUOTE)).isSameAs(slip);
        assertThatThrownBy(() -> slip.of(DocumentKind.SALE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aSnapshotOfFewerKindsIsReadAndOneOfMoreIsNot() {
        Fields fewer = Fields.of(out -> out.text("till", "T1").numbers("series", 7, 2));
        assertThat(fewer.read(Series::read).last(DocumentKind.SALE)).isEqualTo(7);
        assertThat(fewer.read(Series::read).last(DocumentKind.COPY)).isZero();
        Fields more = Fields.of(out -> out.text("till", "T1").numbers("series", new long[99]));
        assertThatThrownBy(() -> more.read(Series::read)).hasMessageContaining("series");
    }

    @Property
    void noEpochRepeatsANumberOfAnother(
            @ForAll @Size(max = 30) List<DocumentKind> papers,
            @ForAll @Size(max = 30) List<DocumentKind> lost,
            @ForAll @Size(min = 1, max = 30) List<DocumentKind> later) {
        Series backup = Series.of(TILL);
        for (DocumentKind kind : papers) {
            backup = backup.after(backup.next(kind));
        }
        List<String> printed = new ArrayList<>();
        Series first = backup;
        for (DocumentKind kind : lost) {
            printed.add(first.next(kind).toString());
            first = first.after(first.next(kind));
        }
        Series restored = backup.inEpoch(2);
        for (DocumentKind kind : later) {
            DocumentNumber number = restored.next(kind);
            assertThat(DocumentNumber.of(number.toString())).isEqualTo(number);
            assertThat(printed).doesNotContain(number.toString());
            printed.add(number.toString());
            restored = restored.after(number);
        }
        assertThat(backup.after(backup.inEpoch(2).next(later.get(0))))
                .isEqualTo(backup.inEpoch(2).after(backup.inEpoch(2).next(later.get(0))));
        assertThat(Fields.of(restored::write).read(Series::read))
                .isEqualTo(restored)
                .isNotEqualTo(first);
        DocumentNumber old = first.next(later.get(0));
        Series now = restored;
        assertThatThrownBy(() -> now.after(old)).isInstanceOf(IllegalStateException.class);
    }
}
