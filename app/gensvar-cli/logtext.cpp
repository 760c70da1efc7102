// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtext.h"

#include "cli.h"
#include "jsonwriter.h"
#include "say/names.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString changeText(const QString &what)
{
    static const QHash<QString, QString> words{
        {u"import"_s, Cli::tr("imported a file")},
        {u"undo_import"_s, Cli::tr("undid an import")},
        {u"index"_s, Cli::tr("search caught up")},
        {u"exclude"_s, Cli::tr("excluded responses")},
        {u"include"_s, Cli::tr("took responses back in")},
        {u"merge"_s, Cli::tr("merged names")},
        {u"unmerge"_s, Cli::tr("parted merged names")},
        {u"rename"_s, Cli::tr("renamed")},
        {u"add_group"_s, Cli::tr("made a group")},
        {u"group"_s, Cli::tr("grouped names")},
        {u"ungroup"_s, Cli::tr("took names out of a group")},
        {u"erase"_s, Cli::tr("erased a person")},
        {u"undo_change"_s, Cli::tr("undid a change")},
        {u"repair"_s, Cli::tr("built anew what is derived")},
        {u"zone"_s, Cli::tr("changed the time zone")},
        {u"keep_days"_s, Cli::tr("changed how long is kept")},
        {u"own_domains"_s, Cli::tr("changed the own e-mail domains")},
    };
    return words.value(what, what);
}

static QString quoted(const QString &name)
{
    return Cli::tr("“%1”").arg(name);
}

static QString namesText(const flow::ChangeDetail &detail, const say::Language &language)
{
    const QString dimension = say::axisText(domain::Axis::of(*detail.dimension), language);
    QStringList names;
    for (const QString &name : detail.names)
        names.append(quoted(name));
    if (names.isEmpty() && detail.into.isEmpty())
        return Cli::tr("%1: what is no longer there.", "a dimension").arg(dimension);
    if (names.isEmpty() || detail.into.isEmpty())
        return Cli::tr("%1: %2.", "a dimension, names")
            .arg(dimension, names.isEmpty() ? quoted(detail.into) : language.list(names));
    return Cli::tr("%1: %2 → %3.", "a dimension, names, the name they came to")
        .arg(dimension, language.list(names), quoted(detail.into));
}

static QString exclusionText(domain::Exclusion reason, qint64 n, const say::Language &language)
{
    switch (reason) {
    case domain::Exclusion::Test:
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) left out as a test."), nullptr, n);
    case domain::Exclusion::OwnStaff:
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) left out as own staff's."), nullptr, n);
    case domain::Exclusion::Duplicate:
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) left out as given twice."), nullptr, n);
    case domain::Exclusion::WrongPerson:
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) left out as the wrong person's."), nullptr, n);
    case domain::Exclusion::None:
        break;
    }
    return {};
}

static QString responsesText(const QString &what, const flow::ChangeDetail &detail, const say::Language &language)
{
    const qint64 n = *detail.responses;
    if (what == "include"_L1)
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) taken back in."), nullptr, n);
    if (what == "erase"_L1)
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) made anonymous."), nullptr, n);
    const QString text = exclusionText(detail.reason, n, language);
    return detail.note.isEmpty() ? text : Cli::tr("%1 Note: “%2”", "a sentence, a note").arg(text, detail.note);
}

static QString importText(const QString &what, const flow::ChangeDetail &detail, const say::Language &language)
{
    const QString number = QString::number(detail.import);
    if (what == "undo_import"_L1) {
        return Cli::tr("Import %1, “%2”. Removed: %3, restored: %4.")
            .arg(number, detail.file, language.number(detail.removed), language.number(detail.restored));
    }
    const QString text = Cli::tr("Import %1, “%2”. Added: %3, updated: %4.")
                             .arg(number, detail.file, language.number(detail.added), language.number(detail.updated));
    if (detail.excluded == 0)
        return text;
    return Cli::tr("%1 Excluded by a rule: %2.", "a sentence, a number").arg(text, language.number(detail.excluded));
}

QString changeDetailText(const flow::LoggedChange &change, const say::Language &language)
{
    const flow::ChangeDetail &detail = change.detail;
    if (detail.dimension)
        return namesText(detail, language);
    if (detail.responses)
        return responsesText(change.what, detail, language);
    if (detail.import > 0)
        return importText(change.what, detail, language);
    if (detail.change > 0)
        return Cli::tr("Change %1: %2.", "its number, what was done")
            .arg(QString::number(detail.change), changeText(detail.changed));
    if (!detail.zone.isEmpty())
        return Cli::tr("%1 → %2.", "time zones").arg(detail.zoneBefore, detail.zone);
    if (detail.keepDays > 0)
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n day(s)."), nullptr, detail.keepDays);
    if (change.what == "own_domains"_L1)
        return detail.ownDomains.isEmpty() ? Cli::tr("None.", "no e-mail domains")
                                           : detail.ownDomains.join(u", "_s) + u'.';
    return {};
}

void writeChangeDetail(JsonWriter &json, const flow::LoggedChange &change)
{
    const flow::ChangeDetail &detail = change.detail;
    if (detail.dimension) {
        json.member(u"dimension", domain::dimensionName(*detail.dimension)).member(u"names", detail.names);
        json.name(u"into").textOrNull(detail.into);
    }
    if (detail.responses)
        json.member(u"responses", *detail.responses);
    if (change.what == "exclude"_L1 || change.what == "include"_L1)
        json.name(u"reason").textOrNull(domain::exclusionName(detail.reason)).name(u"note").textOrNull(detail.note);
    if (detail.import > 0)
        json.member(u"import_id", detail.import).name(u"file").textOrNull(detail.file);
    if (change.what == "import"_L1)
        json.member(u"added", detail.added).member(u"updated", detail.updated).member(u"excluded", detail.excluded);
    else if (detail.import > 0)
        json.member(u"removed", detail.removed).member(u"restored", detail.restored);
    if (detail.change > 0)
        json.member(u"change", detail.change);
    if (!detail.zone.isEmpty())
        json.member(u"from", detail.zoneBefore).member(u"to", detail.zone);
    if (detail.keepDays > 0)
        json.member(u"keep_days", detail.keepDays);
    if (change.what == "own_domains"_L1)
        json.member(u"own_domains", detail.ownDomains);
}

} // namespace gensvar::cli
