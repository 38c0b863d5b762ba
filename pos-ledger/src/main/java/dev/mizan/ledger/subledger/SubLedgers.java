// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.subledger;

import dev.mizan.ledger.approval.ApprovalPolicy;
import dev.mizan.ledger.approval.Approvals;
import dev.mizan.ledger.approval.Judged;
import dev.mizan.ledger.approval.PersonLimited;
import dev.mizan.ledger.approval.Proposed;
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.card.SettlementKey;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.payable.BillRegister;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PartyAccount;
import dev.mizan.ledger.vatreturn.VatFilings;
import dev.mizan.ledger.vatreturn.VatReturnFiled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands behind the control accounts of one company. Folded from facts, by one writer; what it hands out is
 * immutable.
 */
public final class SubLedgers {
    /** The kinds of fact that it is folded from. */
    public static final Set<FactType<?>> FACTS = Set.of(
            DocumentBooked.TYPE,
            ItemsAllocated.TYPE,
            BankDetailsChanged.TYPE,
            PartyNamed.TYPE,
            ReminderSent.TYPE,
            ApprovalRequired.TYPE,
            PersonLimited.TYPE,
            AssetChanged.TYPE,
            AssetPlanned.TYPE,
            AssetPlaced.TYPE,
            UnitsTold.TYPE,
            CardsSettled.TYPE,
            StatementReconciled.TYPE,
            Proposed.TYPE,
            Judged.TYPE,
            VatReturnFiled.TYPE);

    private final Currency currency;
    private final Parties customers;
    private final Parties suppliers;
    private final SortedMap<String, PartyNamed> names = new TreeMap<>();
    private final SortedMap<String, String> bankDetails = new TreeMap<>();
    private final AssetRegister assets = new AssetRegister();
    private final SortedSet<SettlementKey> settled = new TreeSet<>();
    private final SortedSet<String> reconciled = new TreeSet<>();
    private BillRegister bills = BillRegister.NONE;
    private RemindersSent reminders = RemindersSent.NONE;
    private BillRegister notes = BillRegister.NONE;
    private Approvals approvals = Approvals.NONE;
    private VatFilings filings = VatFilings.NONE;
    private ApprovalPolicy policy = ApprovalPolicy.NONE;

    /** Nothing behind any account yet. */
    public SubLedgers(Currency currency) {
        this.currency = currency;
        this.customers = new Parties(PartySide.CUSTOMER, currency);
        this.suppliers = new Parties(PartySide.SUPPLIER, currency);
    }

    private Parties parties(PartySide side) {
        return side == PartySide.CUSTOMER ? customers : suppliers;
    }

    /** The account of a party; an empty one where nothing was booked yet. */
    public PartyAccount account(PartySide side, String party) {
        return parties(side).of(party);
    }

    /** All accounts of a side, by name. */
    public List<PartyAccount> accounts(PartySide side) {
        return parties(side).all();
    }

    /** All that a side owes, or is owed, at the end of a day: what its control account stands at. */
    public Money balance(PartySide side, LocalDate asOf) {
        return parties(side).balance(asOf);
    }

    /** How a party is written in both languages; as its documents name it where nobody said. */
    public Text name(PartySide side, String party) {
        PartyNamed named = names.get(side + "/" + party);
        return named == null ? Text.of(party, party) : named.name();
    }

    /** The bills of suppliers. */
    public BillRegister bills() {
        return bills;
    }

    /** The reminders that went out to customers. */
    public RemindersSent reminders() {
        return reminders;
    }

    /** The credit notes of suppliers, whose numbers are a series of their own. */
    public BillRegister notes() {
        return notes;
    }

    /** The account that a supplier is paid on. */
    public Optional<Iban> bankDetails(String supplier) {
        return Optional.ofNullable(bankDetails.get(supplier)).map(Iban::new);
    }

    /** What waits for a second person. */
    public Approvals approvals() {
        return approvals;
    }

    /** From which amounts on two people are needed. */
    public ApprovalPolicy approvalPolicy() {
        return policy;
    }

    /** The returns that were filed. */
    public VatFilings filings() {
        return filings;
    }

    /** The register of assets; only for the writer's thread. */
    public AssetRegister assets() {
        return assets;
    }

    /** Decides whether a settlement is a new one. */
    public Outcome<Settlement> isNew(Settlement settlement) {
        return settled.contains(settlement.key())
                ? Outcome.refused(
                        CardReason.SETTLED_BEFORE, "batch", settlement.batch(), "acquirer", settlement.acquirer())
                : Outcome.done(settlement);
    }

    /** Whether an entry's leg on an account is a line of a statement already. */
    public boolean isReconciled(String account, EntryId entry) {
        return reconciled.contains(account + "/" + entry);
    }

    /** Takes a fact in; facts of other kinds are a bug. */
    public void apply(Fact fact) {
        if (fact instanceof DocumentBooked booked) {
            parties(booked.side()).apply(booked);
            register(booked);
        } else if (fact instanceof ItemsAllocated allocated) {
            parties(allocated.side()).apply(allocated);
        } else if (fact instanceof BankDetailsChanged changed) {
            bankDetails.put(changed.supplier(), changed.account().value());
        } else if (fact instanceof PartyNamed named) {
            names.put(named.side() + "/" + named.party(), named);
        } else if (fact instanceof ReminderSent sent) {
            reminders = reminders.with(sent);
        } else if (fact instanceof ApprovalRequired required) {
            policy = policy.with(required.from());
        } else if (fact instanceof PersonLimited limited) {
            policy = policy.with(limited);
        } else if (fact instanceof AssetChanged changed) {
            assets.apply(changed);
        } else if (fact instanceof AssetPlanned planned) {
            assets.apply(planned);
        } else if (fact instanceof AssetPlaced placed) {
            assets.apply(placed);
        } else if (fact instanceof UnitsTold told) {
            assets.apply(told);
        } else if (fact instanceof CardsSettled cards) {
            settled.add(cards.settlement().key());
        } else if (fact instanceof StatementReconciled statement) {
            statement.entries().forEach(id -> reconciled.add(statement.account() + "/" + id));
        } else if (fact instanceof Proposed proposed) {
            approvals = approvals.with(proposed);
        } else if (fact instanceof Judged judged) {
            approvals = approvals.with(judged);
        } else if (fact instanceof VatReturnFiled filed) {
            filings = filings.with(filed);
        } else {
            throw new IllegalArgumentException(
                    "not a fact of the sub-ledgers: " + fact.factType().name());
        }
    }

    private void register(DocumentBooked booked) {
        OpenItem item = booked.item();
        if (booked.side() == PartySide.SUPPLIER && item.kind() == OpenItem.Kind.INVOICE) {
            bills = bills.with(new SupplierBill(booked.party(), item.document(), item.date(), item.amount()));
        } else if (booked.side() == PartySide.SUPPLIER && item.kind() == OpenItem.Kind.CREDIT_NOTE) {
            Money amount = item.amount().negated();
            notes = notes.with(new SupplierBill(booked.party(), item.document(), item.date(), amount));
        }
    }

    /** The version of the form that {@link #write} writes. */
    public static int version() {
        return 2;
    }

    /** Writes the whole state, the same bytes for the same state. */
    public void write(FieldWriter out) {
        out.text("currency", currency.code());
        policy.write(out);
        out.object("customers", customers::write)
                .object("suppliers", suppliers::write)
                .list(
                        "bank-details",
                        bankDetails.entrySet(),
                        (entry, fields) ->
                                fields.text("supplier", entry.getKey()).text("account", entry.getValue()));
        assets.writeAssets(out);
        out.list(
                        "settled",
                        settled,
                        (key, fields) -> fields.text("acquirer", key.acquirer()).text("batch", key.batch()))
                .texts("reconciled", List.copyOf(reconciled))
                .object("approvals", approvals::write)
                .object("filings", filings::write);
        if (!names.isEmpty()) {
            out.list("names", names.values(), PartyNamed::write);
        }
        assets.writeMore(out);
        reminders.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static SubLedgers read(FieldReader in) {
        SubLedgers read = new SubLedgers(in.parsed("currency", Currency::of));
        read.policy = ApprovalPolicy.read(in);
        in.object("customers", fields -> read.taken(read.customers, fields));
        in.object("suppliers", fields -> read.taken(read.suppliers, fields));
        in.list(
                        "bank-details",
                        fields -> new BankDetailsChanged(fields.text("supplier"), fields.parsed("account", Iban::new)))
                .forEach(read::apply);
        read.assets.readAssets(in);
        read.settled.addAll(
                in.list("settled", fields -> new SettlementKey(fields.text("acquirer"), fields.text("batch"))));
        read.reconciled.addAll(in.texts("reconciled"));
        read.approvals = in.object("approvals", Approvals::read);
        read.filings = in.object("filings", VatFilings::read);
        if (in.has("names")) {
            in.list("names", fields -> PartyNamed.read(fields, 1)).forEach(read::apply);
        }
        read.assets.readMore(in);
        read.reminders = RemindersSent.read(in);
        return read;
    }

    private boolean taken(Parties parties, FieldReader in) {
        parties.read(in);
        if (parties == suppliers) {
            List<DocumentBooked> booked = new ArrayList<>();
            for (PartyAccount account : parties.all()) {
                account.items()
                        .forEach(item -> booked.add(new DocumentBooked(PartySide.SUPPLIER, account.party(), item)));
            }
            booked.forEach(this::register);
        }
        return true;
    }
}
