// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.ledger.approval.Judged.Judgement;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is proposed and not judged yet, and what became of the rest. Immutable; a fold of {@link Proposed} and {@link Judged}. */
public final class Approvals {
    /** Nothing was proposed. */
    public static final Approvals NONE = new Approvals(Map.of(), Map.of());

    private final Map<UUID, Proposal> proposals;
    private final Map<UUID, Judgement> judged;

    private Approvals(Map<UUID, Proposal> proposals, Map<UUID, Judgement> judged) {
        this.proposals = proposals;
        this.judged = judged;
    }

    /** Decides to take a proposal; one that is there with another content is refused. */
    public Outcome<Proposed> propose(Proposal proposal) {
        Proposal before = proposals.get(proposal.id());
        return judged.containsKey(proposal.id()) || before != null && !before.equals(proposal)
                ? Outcome.refused(ApprovalReason.PROPOSED_ALREADY, "id", proposal.id())
                : Outcome.done(new Proposed(proposal));
    }

    /** Decides to approve a proposal; refused to the person who made it. */
    public Outcome<Judged> approve(UUID id, ActorId checker) {
        return open(id).then(proposal -> proposal.maker().equals(checker)
                ? Outcome.refused(ApprovalReason.SAME_PERSON, "person", checker)
                : Outcome.done(new Judged(id, Judgement.APPROVED, checker, "")));
    }

    /** Decides to reject a proposal; its maker may take it back so. */
    public Outcome<Judged> reject(UUID id, ActorId checker, String why) {
        return open(id).map(proposal -> new Judged(id, Judgement.REJECTED, checker, why));
    }

    /** A proposal that nobody has judged yet. */
    public Outcome<Proposal> open(UUID id) {
        Judgement before = judged.get(id);
        if (before != null) {
            return Outcome.refused(
                    ApprovalReason.JUDGED_ALREADY,
                    "id",
                    id,
                    "judgement",
                    before.word().en());
        }
        Proposal proposal = proposals.get(id);
        return proposal == null ? Outcome.refused(ApprovalReason.UNKNOWN, "id", id) : Outcome.done(proposal);
    }

    /** All that wait for a judgement, in the order in which they came. */
    public List<Proposal> open() {
        return List.copyOf(proposals.values());
    }

    /** With a proposal taken in. */
    public Approvals with(Proposed fact) {
        Map<UUID, Proposal> more = new LinkedHashMap<>(proposals);
        more.putIfAbsent(fact.proposal().id(), fact.proposal());
        return new Approvals(more, judged);
    }

    /** With a judgement taken in. */
    public Approvals with(Judged fact) {
        Map<UUID, Proposal> fewer = new LinkedHashMap<>(proposals);
        fewer.remove(fact.id());
        Map<UUID, Judgement> more = new LinkedHashMap<>(judged);
        more.putIfAbsent(fact.id(), fact.judgement());
        return new Approvals(fewer, more);
    }

    /** Writes the whole state, in the order in which it came about. */
    public void write(FieldWriter out) {
        out.list("open", proposals.values(), (proposal, fields) -> new Proposed(proposal).write(fields))
                .list(
                        "judged",
                        judged.entrySet(),
                        (entry, fields) -> fields.text("id", entry.getKey().toString())
                                .text("judgement", entry.getValue().name()));
    }

    /** Reads what {@link #write} wrote. */
    public static Approvals read(FieldReader in) {
        Map<UUID, Proposal> proposals = new LinkedHashMap<>();
        in.list("open", fields -> Proposed.read(fields, 1).proposal())
                .forEach(proposal -> proposals.put(proposal.id(), proposal));
        Map<UUID, Judgement> judged = new LinkedHashMap<>();
        in.list(
                "judged",
                fields -> judged.put(
                                fields.parsed("id", UUID::fromString), fields.parsed("judgement", Judgement::valueOf))
                        == null);
        return new Approvals(proposals, judged);
    }
}
