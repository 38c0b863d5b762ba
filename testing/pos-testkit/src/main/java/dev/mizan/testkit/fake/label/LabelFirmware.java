// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.label;

import dev.mizan.testkit.tck.label.PrintedLabel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What is in a label printer: it takes bytes, prints what it can at once, and answers {@code ~HS}. Behind a wire in memory or
 * a socket. Safe for use by many threads.
 */
public final class LabelFirmware {
    private final ZplPaper paper = new ZplPaper(this::take);
    private final ZplReader reader = new ZplReader(this::command);
    private final Deque<PrintedLabel> waiting = new ArrayDeque<>();
    private final List<PrintedLabel> out = new ArrayList<>();
    private final StringBuilder answer = new StringBuilder();
    private int labels = Integer.MAX_VALUE;
    private boolean paused;
    private boolean headOpen;
    private boolean held;

    /** A printer that is well and full of labels. */
    public LabelFirmware() {}

    /** Takes bytes, and tells what it answers. */
    public synchronized byte[] answer(byte[] written) {
        answer.setLength(0);
        reader.read(written);
        return answer.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void command(String name, String rest) {
        switch (name) {
            case "~HS" -> answer.append(status());
            case "~JA" -> {
                waiting.clear();
                paper.forget();
            }
            default -> paper.command(name, rest);
        }
    }

    private void take(PrintedLabel label, int copies) {
        for (int i = 0; i < copies; i++) {
            waiting.add(label);
        }
        print();
    }

    private void print() {
        while (!waiting.isEmpty() && labels > 0 && !paused && !headOpen && !held) {
            out.add(waiting.remove());
            labels--;
        }
    }

    private String status() {
        boolean ranOut = labels == 0;
        String first = String.format(
                Locale.ROOT,
                "\u0002030,%d,%d,1245,000,0,0,%d,000,0,0,0\u0003\r\n",
                bit(ranOut),
                bit(paused),
                bit(paper.isOpen()));
        String second = String.format(
                Locale.ROOT, "\u0002000,0,%d,0,1,2,4,0,%08d,1,000\u0003\r\n", bit(headOpen), waiting.size());
        return first + second + "\u00021234,0\u0003\r\n";
    }

    private static int bit(boolean is) {
        return is ? 1 : 0;
    }

    /** What came out so far. */
    public synchronized List<PrintedLabel> out() {
        return List.copyOf(out);
    }

    /** How many copies it has and did not print. */
    public synchronized int waiting() {
        return waiting.size();
    }

    /** Commands that no printer of the profile knows. */
    public synchronized List<String> unknown() {
        return paper.unknown();
    }

    /** A roll of so many labels. */
    public synchronized void load(int count) {
        labels = count;
        print();
    }

    /** Its pause is pressed, or let go. */
    public synchronized void pause(boolean on) {
        paused = on;
        print();
    }

    /** Its head is opened or closed. */
    public synchronized void openHead(boolean is) {
        headOpen = is;
        print();
    }

    /** It prints nothing although it is well, or goes on. */
    public synchronized void hold(boolean on) {
        held = on;
        print();
    }
}
