#pragma once

#include "model/change.h"
#include "model/template.h"
#include "model/unknown_key.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

namespace nianbao {

// One annual report: inputs only; totals are computed from it (Figures). A value: copies are
// independent of each other, so that long work can have its own.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Report)

public:
    explicit Report(Template::Pointer form = Template::current());

    const Template &form() const { return *m_form; }
    const Template::Pointer &formPointer() const { return m_form; }
    const Header &header() const { return m_header; }
    // An input's figure by its index in the template; a computed one is always empty here.
    const Figure &input(int figure) const { return m_inputs[figure]; }
    // How that figure came in, where it is known: files of older versions don't say.
    const std::optional<Origin> &origin(int figure) const { return m_origins[figure]; }
    // The section's text, block by block; empty for a section of another kind or name. Live fields read as
    // the figures are now.
    const Narrative &narrative(const QString &section) const;

    // Who the organ is, as this report was made with: the report is judged alike on every computer.
    const OrganProfile &profile() const { return m_profile; }

    // What came from last year and hasn't been confirmed since, by place (SetInherited). A figure or
    // paragraph that reads otherwise by now isn't last year's any more.
    const QMap<QString, QStringList> &inherited() const { return m_inherited; }
    bool isInherited(const QString &address) const;
    bool isInherited(const QString &section, const Block &block) const;

    // What was looked at and may stay, in the order in which it was said; at most one word for each rule
    // and what it is about.
    const QList<Acknowledgement> &acknowledgements() const { return m_acknowledgements; }
    // Rules that this report isn't judged by.
    const QList<RuleOff> &rulesOff() const { return m_rulesOff; }
    const QList<ImportNote> &importNotes() const { return m_importNotes; }
    // Of an older form that this report was published on.
    const QList<LegacyFigure> &legacy() const { return m_legacy; }

    // What was said of it on its way through the house. Comments move with the text that they are about.
    const Review &review() const { return m_review; }
    Stage stage() const { return m_review.stage(); }
    // Who altered what, the oldest first; no more than `longestHistory` changes of it are kept.
    const QList<Revision> &history() const { return m_history; }
    static constexpr int longestHistory = 50'000;
    // What is published of it and nothing else: header, figures and text.
    Report published() const;

    // Last year's report, where this one began with it or was given it; nothing otherwise. It has no
    // previous one of its own.
    const Report *previous() const { return m_previous.get(); }
    void setPrevious(const Report &previous);

    // The title as entered or, where it isn't, the form's usual one made of organ and year.
    QString title() const;
    // Who signs: as entered or, where that isn't, the organ.
    QString signedBy() const;

    // Takes all the change's steps and returns the change that takes them back. When a step names no
    // place of the form, or a value its place can't have, or would alter what the report's stage doesn't
    // let anybody alter, nothing is altered.
    Result<Change> apply(const Change &change);

    // What a person types into a text, a paragraph a line: trimmed of trailing space, without control
    // characters, without empty lines at the end.
    static QStringList paragraphsOf(const QString &text);

    const QList<UnknownKey> &unknownKeys() const { return m_unknownKeys; }
    void setUnknownKeys(const QList<UnknownKey> &keys) { m_unknownKeys = keys; }

    // Whether both hold the same, however and whenever it came in.
    bool readsAs(const Report &other) const;

    friend bool operator==(const Report &a, const Report &b)
    {
        return a.readsAs(b) && a.m_origins == b.m_origins;
    }

private:
    Result<Change::Step> take(const SetFigure &step);
    Result<Change::Step> take(const SetField &step);
    Result<Change::Step> take(const SetNarrative &step);
    Result<Change::Step> take(const SetInherited &step);
    Result<Change::Step> take(const SetProfile &step);
    Result<Change::Step> take(const SetAcknowledged &step);
    Result<Change::Step> take(const SetRuleOff &step);
    Result<Change::Step> take(const SetImportNotes &step);
    Result<Change::Step> take(const SetLegacy &step);
    Result<Change::Step> take(const SetPrevious &step);
    Result<Change::Step> take(const SetReview &step);
    Result<Change::Step> take(const SetHistory &step);
    bool alters(const Report &changed) const;
    std::optional<Error> doubledBreakdown(const QString &section, const Narrative &text) const;
    void readAgain();

    Template::Pointer m_form;
    Header m_header;
    QList<Figure> m_inputs;
    QList<std::optional<Origin>> m_origins; // of the inputs
    QHash<QString, Narrative> m_narrative;  // no entry for an empty section
    QMap<QString, QStringList> m_inherited; // no entry for a place without texts
    OrganProfile m_profile;
    QList<Acknowledgement> m_acknowledgements;
    QList<RuleOff> m_rulesOff;
    QList<ImportNote> m_importNotes;
    QList<LegacyFigure> m_legacy;
    Review m_review;
    QList<Revision> m_history;
    std::shared_ptr<const Report> m_previous; // never altered: copies share it
    QList<UnknownKey> m_unknownKeys;
};

// The step that sets what stands at `place` (a cell's address, a header field, a narrative section)
// to what a person or a file writes for it. An error, naming the place, for a place that the form
// doesn't have or can't be set, and for a text that it can't take.
Result<Change::Step> stepFor(const Template &form, const QString &place, const QString &text);

// The change as it enters the report: each figure that doesn't say its origin gets this one, or keeps its
// own where the same stands there already.
Change stamped(Change change, const Report &report, const Origin &origin);

// The figure that this one was a year ago: 二、上年结转 was 四、结转下年度继续办理 (domain.md, R-T3-20). -1
// for all others.
int carriedFrom(const Template &form, int figure);

// Last year's report as this year's beginning: organ, its profile, who signs, source and wording stay; what
// is carried forward becomes what was carried over; the year and the title move on by one. Figures and
// wording are marked as still last year's, and last year's report is kept within. Header fields can't be
// marked: a title of the organ's own is carried only where it names the year, which is then this year; the
// form's usual title is left to be made anew. `now` is when the figures are carried over.
Report nextYear(const Report &previous, const QDateTime &now = {});

} // namespace nianbao
