// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * A country's way with tax documents, for one fiscal unit. It keeps no durable chain: it is given the head, and answers
 * the document, its stamp and the new head; the suite writes them into the batch of the sale, so that there is one
 * commit, and stamps again where the head was stale.
 *
 * <p><b>When and on which thread:</b> {@link #finish} while a sale is decided, on the suite's writer; a decision may be
 * taken again, so it changes nothing that lasts beyond the unit's own device. {@link #begin}, {@link #update} and {@link
 * #leave} on a thread beside the till as a basket grows, and on the writer where a document was not begun before; never two
 * of a unit at a time.
 * {@link #submit}, {@link #query}, {@link #health} and {@link #export} on threads of the outbox and the host, at any
 * time. <b>May it block?</b> These within {@link FiscalCapabilities#patience}; the others as long as the
 * network takes. <b>On failure:</b> what the document lacks is a {@link FiscalReason}; a regime that throws or overruns
 * counts as {@link FiscalReason#UNAVAILABLE}, and {@link FiscalCapabilities#onFailure} decides about the sale. An answer
 * that never came is {@link Submission.Unknown}, never an exception and never sent again before {@link #query}. <b>How to
 * test it:</b> implement {@code FiscalContract} of pos-testkit; its rules are listed in docs/contracts/fiscal.md.
 * Implementations are safe for use by many threads.
 */
public interface FiscalRegime extends AutoCloseable {
    /** Which regime, such as {@code zatca}; part of what is written, so it never changes. */
    String id();

    /** What it does and asks for. */
    FiscalCapabilities capabilities();

    /**
     * A sale begins, where the regime wants to know ({@link FiscalFeature#TWO_PHASE}).
     *
     * @return a token by which the sale is known until it is finished; empty where there is no such phase
     */
    default Outcome<String> begin(FiscalDraft draft) {
        return Outcome.done("");
    }

    /**
     * The sale under this token has changed. A token that is not underway is refused as {@link FiscalReason#UNAVAILABLE}, with its
     * name.
     *
     * @return the token under which it goes on
     */
    default Outcome<String> update(String token, FiscalDraft draft) {
        return Outcome.done(token);
    }

    /**
     * The sale under this token goes on without a document, for now or for good. To leave what has ended is refused or
     * does nothing.
     *
     * @return the token under which it may be taken up again; empty where it has ended
     */
    default Outcome<String> leave(String token, Leaving how) {
        return Outcome.done("");
    }

    /**
     * The tokens that its device began and neither finished nor ended, in the order in which they were begun. Asked after a
     * restart and after a failure: what nobody knows any more is {@link Leaving#LOST}. Throws {@link FiscalException} where the
     * device does not answer.
     */
    default List<String> underway() {
        return List.of();
    }

    /**
     * Numbers and stamps a document after the head; the same document and head give the same hash. Refused, with nothing
     * numbered, where the document lacks what the regime asks for, or is for training and the chain is not; its sale is then
     * underway as before. Refused as {@link FiscalReason#UNAVAILABLE} where the token is not underway.
     *
     * @param token of {@link #begin}, or empty where there is no such phase; the same document under a token that it finished is
     *     the same transaction
     */
    Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token);

    /**
     * Hands documents to the authority, in the order given. One outcome each, in that order; later ones may be {@link
     * Submission.RetryAfter} without having been sent.
     */
    default List<Submission> submit(List<Issued> documents) {
        return documents.stream()
                .map(it -> (Submission) new Submission.Accepted(Optional.empty()))
                .toList();
    }

    /** Asks what became of a document whose answer never came. */
    default Submission query(Issued document) {
        return new Submission.Unknown("this regime can not be asked");
    }

    /**
     * A document as it is handed over once it is cleared: with the bytes that the authority gave back, and the QR code that
     * stands in them. Called when it is printed, on the caller's thread; computes only.
     */
    default Issued cleared(Issued document, Artefact returned) {
        return document.cleared(returned, document.stamp().qr());
    }

    /** Closes a day, a month or a year, where the regime signs closings ({@link FiscalFeature#CLOSINGS}). */
    default Outcome<FiscalResult> close(Closing closing, ChainHead head) {
        return Outcome.refused(FiscalReason.NOT_OFFERED, "regime", id(), "what", "closings");
    }

    /** Signs something that happened beside sales ({@link FiscalFeature#EVENT_LOG}). */
    default Outcome<FiscalResult> record(FiscalEvent event, ChainHead head) {
        return Outcome.refused(FiscalReason.NOT_OFFERED, "regime", id(), "what", "events");
    }

    /** What an auditor asks for, made of documents that were issued ({@link FiscalFeature#EXPORT}). */
    default Outcome<Artefact> export(Period period, Iterable<Issued> documents) {
        return Outcome.refused(FiscalReason.NOT_OFFERED, "regime", id(), "what", "export");
    }

    /** What a person should look at: a certificate near its end, a clock that went back. Empty where all is well. */
    List<FiscalNote> health();

    /** How the unit is registered and its certificate renewed, where it must be. */
    default Optional<Onboarding> onboarding() {
        return Optional.empty();
    }

    /** Lets go of devices and connections; a second call does nothing. */
    @Override
    void close();
}
