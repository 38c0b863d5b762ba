// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.Interaction;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows what the terminal says meanwhile, and answers it. What it asks of the till besides is answered with a no. */
final class NexoScreen {
    private static final int LONGEST = 200;

    private final Messages messages;
    private @Nullable NexoLine line;
    private @Nullable Course course;
    private @Nullable Consumer<Interaction> shown;

    NexoScreen(Messages messages) {
        this.messages = messages;
    }

    synchronized void on(NexoLine writing) {
        line = writing;
    }

    synchronized void begin(Course begun, Consumer<Interaction> screen) {
        course = begun;
        shown = screen;
        if (begun.request.about().isEmpty()) {
            show(new Interaction.PresentCard());
        }
    }

    private synchronized void show(Interaction what) {
        Course now = course;
        Consumer<Interaction> screen = shown;
        NexoLine writing = line;
        if (now != null && screen != null && writing != null) {
            writing.perform(() -> shown(now, screen, what));
        }
    }

    private static void shown(Course now, Consumer<Interaction> screen, Interaction what) {
        if (now.stage.isDone()) {
            return;
        }
        try {
            screen.accept(what);
        } catch (RuntimeException e) { // a screen's fault is not the payment's
            System.getLogger(NexoScreen.class.getName()).log(System.Logger.Level.DEBUG, "the screen failed");
        }
    }

    /** What the till says to a message that the terminal began; nothing to one that wants no answer. */
    Optional<Message> asked(Fields told) {
        Fields header = told.in("MessageHeader");
        return switch (header.text("MessageCategory")) {
            case "Display" -> displayed(header, told.in("DisplayRequest"));
            case "Event" -> Optional.empty();
            default -> Optional.of(refused(header));
        };
    }

    private Optional<Message> displayed(Fields header, Fields body) {
        List<Fields> results = new ArrayList<>();
        boolean wanted = false;
        for (Fields output : body.list("DisplayOutput")) {
            String words = words(output.in("OutputContent"));
            if (!words.isBlank()) {
                show(new Interaction.Say(Text.en(words)));
            }
            wanted |= output.flag("ResponseRequiredFlag");
            results.add(Fields.of(
                    "Device",
                    output.text("Device"),
                    "InfoQualify",
                    output.text("InfoQualify"),
                    "Response",
                    Fields.of("Result", "Success")));
        }
        return wanted
                ? Optional.of(
                        messages.answer(header, "DisplayResponse", Fields.of("OutputResult", List.copyOf(results))))
                : Optional.empty();
    }

    private Message refused(Fields header) {
        Fields no = Fields.of("Result", "Failure", "ErrorCondition", "UnavailableDevice");
        return messages.answer(header, header.text("MessageCategory") + "Response", Fields.of("Response", no));
    }

    /** Its words, of one line; a row of digits as long as a card's is made unreadable. */
    private static String words(Fields content) {
        StringBuilder words = new StringBuilder();
        content.list("OutputText").forEach(it -> words.append(it.text("Text")).append(' '));
        String line = words.toString().replaceAll("\\p{Cntrl}", " ").strip();
        String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
        return cut.replaceAll("[0-9](?:[ -]?[0-9]){8,}", "***");
    }
}
