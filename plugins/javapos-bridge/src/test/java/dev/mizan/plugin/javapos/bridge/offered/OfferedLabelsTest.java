// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.testkit.fake.device.FakeLabelPrinter;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.label.PrintedLabel;
import java.util.List;
import jpos.JposConst;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our label printer under a program that speaks JavaPOS and knows marked paper. */
class OfferedLabelsTest {
    private static final int RECEIPT = POSPrinterConst.PTR_S_RECEIPT;
    private static final int NEXT = POSPrinterConst.PTR_MF_TO_NEXT_TOF;
    private static final String ESC = "\u001B|";

    private final FakeLabelPrinter fake = new FakeLabelPrinter();
    private final Offer offer = Offer.labels("shelf-labels", fake, 464, 240);
    private final POSPrinter program = new POSPrinter();

    @BeforeEach
    void open() throws JposException {
        Programs.begin(program, "shelf-labels");
    }

    @AfterEach
    void close() throws JposException {
        program.close();
        offer.close();
        fake.close();
    }

    private void code(String content, int symbology, int high) throws JposException {
        program.printBarCode(RECEIPT, content, symbology, high, 200, -1, -13);
    }

    @Test
    void whatIsPrintedStandsOnOneLabelUntilThePaperIsFed() throws JposException {
        program.printNormal(RECEIPT, "Coffee  250 g\n" + ESC + "3C28.75\n");
        program.printNormal(RECEIPT, "قهوة ");
        program.printNormal(RECEIPT, "عربية\n");
        code("6281000000014", POSPrinterConst.PTR_BCS_EAN13, 60);
        assertThat(fake.out()).isEmpty();
        program.markFeed(NEXT);
        program.printNormal(RECEIPT, "Tea");
        program.markFeed(NEXT);
        assertThat(fake.out()).hasSize(2);
        assertThat(fake.out().get(0).words()).containsExactly("Coffee  250 g", "28.75", "قهوة عربية");
        assertThat(fake.out().get(0).codes()).containsExactly("EAN_13 6281000000014");
        assertThat(fake.out().get(1).words()).containsExactly("Tea");
        assertThat(fake.out().get(1).codes()).isEmpty();
    }

    @Test
    void oneThingStandsBelowTheOther() throws JposException {
        program.printNormal(RECEIPT, "ONE\n" + ESC + "3CTWO\n\nTHREE\n");
        code("https://example.com", POSPrinterConst.PTR_BCS_QRCODE, 60);
        program.markFeed(NEXT);
        assertThat(fake.out().get(0).fields())
                .extracting(PrintedLabel.Field::y)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void whatDoesNotFitAnyMoreIsIllegalAndNothingOfItIsOnTheLabel() throws JposException {
        program.printNormal(RECEIPT, "FIRST\n");
        Programs.illegal(() -> program.printNormal(RECEIPT, "x\n".repeat(20)));
        Programs.illegal(() -> code("6281000000014", POSPrinterConst.PTR_BCS_EAN13, 200));
        Programs.illegal(() -> code("6281000000014", POSPrinterConst.PTR_BCS_EAN13, 1));
        Programs.illegal(() -> code("https://example.com", POSPrinterConst.PTR_BCS_QRCODE, 10));
        program.printNormal(RECEIPT, "LAST\n");
        program.markFeed(NEXT);
        assertThat(fake.out().get(0).words()).containsExactly("FIRST", "LAST");
    }

    @Test
    void whatALabelPrinterCanNotDoIsIllegal() throws JposException {
        for (String wrong :
                List.of(ESC + "cACENTRED\n", ESC + "bCBOLD\n", ESC + "2CWIDE\n", ESC + "1B", "a\n" + ESC + "P")) {
            Programs.illegal(() -> program.printNormal(RECEIPT, wrong));
        }
        Programs.illegal(() -> program.printNormal(POSPrinterConst.PTR_S_JOURNAL, "x\n"));
        Programs.illegal(() -> program.markFeed(NEXT)); // nothing is on it
        program.printNormal(RECEIPT, "x\n");
        Programs.illegal(() -> program.markFeed(POSPrinterConst.PTR_MF_TO_TAKEUP)); // it has no peeler
        assertThat(program.getCapRecMarkFeed()).isEqualTo(NEXT | POSPrinterConst.PTR_MF_TO_CUTTER);
        assertThat(program.getCapRecBitmap()).isFalse();
        program.markFeed(POSPrinterConst.PTR_MF_TO_CUTTER);
        assertThat(fake.out()).hasSize(1);
    }

    /** After a refusal the label is gone: whether it is out nobody knows, so it never comes with the next one. */
    @Test
    void withoutLabelsItSaysSoAndTheNextLabelStandsAlone() throws JposException {
        program.printNormal(RECEIPT, "NEVER\n");
        fake.load(0);
        Programs.fails(() -> program.markFeed(NEXT), JposConst.JPOS_E_EXTENDED, POSPrinterConst.JPOS_EPTR_REC_EMPTY);
        fake.load(9);
        fake.openHead(true);
        program.printNormal(RECEIPT, "NOR THIS\n");
        Programs.fails(() -> program.markFeed(NEXT), JposConst.JPOS_E_EXTENDED, POSPrinterConst.JPOS_EPTR_COVER_OPEN);
        fake.openHead(false);
        program.printNormal(RECEIPT, "AFTER\n");
        program.markFeed(NEXT);
        assertThat(fake.out()).extracting(PrintedLabel::words).containsExactly(List.of("AFTER"));
    }

    @Test
    void aClearedOutputIsForgotten() throws JposException {
        program.printNormal(RECEIPT, "WRONG\nand half a line");
        program.clearOutput();
        program.printNormal(RECEIPT, "RIGHT\n");
        program.markFeed(NEXT);
        assertThat(fake.out()).extracting(PrintedLabel::words).containsExactly(List.of("RIGHT"));
    }

    @Test
    void pulledOutItIsOffline() throws JposException {
        program.printNormal(RECEIPT, "x\n");
        fake.fault(Fault.UNPLUGGED);
        Programs.fails(() -> program.markFeed(NEXT), JposConst.JPOS_E_OFFLINE, 0);
        fake.fault(Fault.NONE);
    }

    @Test
    void aLabelOfNoSizeIsNotOffered() {
        assertThatThrownBy(() -> Offer.labels("none", fake, 464, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
