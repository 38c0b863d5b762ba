// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of availability that the sample of cases does not show, by cases of our own. */
class AvailabilityTest {
    @TempDir
    Path folder;

    private String said(String kind, String input, String asked) throws IOException {
        Path path = folder.resolve("inventory/availability.json");
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "{\"cases\": [{\"id\": \"A\", \"kind\": \"" + kind + "\", \"input\": " + input + ", \"expect\": {\""
                        + asked + "\": null}}]}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, false, StandardCharsets.UTF_8), folder.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String lines(int tea) {
        return "\"lines\": [{\"sku\": \"A\", \"qty\": \"" + tea + "\"}, {\"sku\": \"B\", \"qty\": \"1\"}]}";
    }

    @Test
    void aBasketIsShippedFromTheFewestPlacesOrTheCheapest() throws IOException {
        String plain =
                "{\"sites\": {\"S1\": {\"A\": \"2\"}, \"S2\": {\"B\": \"4\"}, \"S3\": {\"A\": \"2\", \"B\": \"1\"}}, ";
        assertThat(said("ROUTING", plain + lines(2), "sites"))
                .contains("\"sites\":[\"S3\"]")
                .contains("\"shipments\":\"1\"")
                .doesNotContain("cost");
        String priced = "{\"sites\": {\"S1\": {\"cost\": \"9.00\", \"stock\": {\"A\": \"2\"}}, "
                + "\"S2\": {\"cost\": \"8.00\", \"stock\": {\"B\": \"1\"}}, "
                + "\"S3\": {\"cost\": \"19.00\", \"stock\": {\"A\": \"2\", \"B\": \"1\"}}}, ";
        assertThat(said("ROUTING", priced + lines(2), "sites"))
                .contains("\"sites\":[\"S1\",\"S2\"]")
                .contains("\"cost\":\"17.00\"");
        assertThat(said("ROUTING", plain + lines(5), "short"))
                .contains("REJECT_ALL")
                .contains("{\"sku\":\"A\",\"missing\":\"1.000000\"}");
        assertThat(said("ROUTING", plain + lines(2), "moon")).contains("nothing here answers moon");
        assertThat(said("ROUTING", "{\"sites\": [], " + lines(2), "sites")).contains("\"error\":");
    }

    @Test
    void eventsInAnyOrderAndTwiceEndInOneState() throws IOException {
        String events =
                "{\"events\": [{\"op\": \"receipt\", \"id\": \"a\", \"day\": 1, \"qty\": \"10\", \"unitCost\": \"1.00\"},"
                        + "{\"op\": \"issue\", \"id\": \"b\", \"day\": 3, \"qty\": \"12\"},"
                        + "{\"op\": \"receipt\", \"id\": \"c\", \"day\": 2, \"qty\": \"5\", \"unitCost\": \"2.00\"},"
                        + "{\"op\": \"issue\", \"id\": \"b\", \"day\": 3, \"qty\": \"12\"}]}";
        assertThat(said("EVENT_ORDER", events, "endingValue"))
                .contains("\"endingQty\":\"3.000000\"")
                .contains("\"endingValue\":\"6.00\"")
                .contains("\"events\":\"3\",\"sameState\":true");
        assertThat(said("EVENT_ORDER", "{\"events\": []}", "endingQty")).contains("\"error\":");
    }

    @Test
    void aReservationThatHasEndedStandsInNobodysWay() throws IOException {
        String others = "{\"quantity\": \"5\", \"allocated\": \"0\", \"reservations\": ["
                + "{\"qty\": \"3\", \"until\": \"10:00\"}, {\"qty\": \"3\", \"until\": \"13:00\"}], \"now\": \"11:00\"}";
        assertThat(said("RESERVATIONS", others, "availableForOtherCheckouts"))
                .contains("\"availableForOtherCheckouts\":\"2.000000\"");
    }

    @Test
    void whatIsNotToldIsNamed() throws IOException {
        assertThat(said("STATES", "{\"reserved\": \"4\"}", "available")).contains("the case has no stocked");
        assertThat(said("KIT", "{}", "kits")).contains("the case has no components");
        assertThat(said("CLICK_COLLECT", "{\"sites\": {}, \"lines\": [], \"mode\": \"SOME\"}", "sites"))
                .contains("no such mode");
    }
}
