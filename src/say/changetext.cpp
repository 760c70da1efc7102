// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/changetext.h"

#include "say/names.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

QString changeText(const QString &what, const Language &language)
{
    static const QHash<QString, const char *> words{
        {u"import"_s, QT_TRANSLATE_NOOP("Say", "imported a file")},
        {u"undo_import"_s, QT_TRANSLATE_NOOP("Say", "undid an import")},
        {u"index"_s, QT_TRANSLATE_NOOP("Say", "search caught up")},
        {u"exclude"_s, QT_TRANSLATE_NOOP("Say", "excluded responses")},
        {u"include"_s, QT_TRANSLATE_NOOP("Say", "took responses back in")},
        {u"merge"_s, QT_TRANSLATE_NOOP("Say", "merged names")},
        {u"unmerge"_s, QT_TRANSLATE_NOOP("Say", "parted merged names")},
        {u"rename"_s, QT_TRANSLATE_NOOP("Say", "renamed")},
        {u"add_group"_s, QT_TRANSLATE_NOOP("Say", "made a group")},
        {u"group"_s, QT_TRANSLATE_NOOP("Say", "grouped names")},
        {u"ungroup"_s, QT_TRANSLATE_NOOP("Say", "took names out of a group")},
        {u"responsible"_s, QT_TRANSLATE_NOOP("Say", "changed who is responsible")},
        {u"colleague"_s, QT_TRANSLATE_NOOP("Say", "changed a colleague's name or e-mail")},
        {u"remove_colleague"_s, QT_TRANSLATE_NOOP("Say", "removed a colleague")},
        {u"erase"_s, QT_TRANSLATE_NOOP("Say", "erased a person")},
        {u"restore"_s, QT_TRANSLATE_NOOP("Say", "restored a backup")},
        {u"undo_change"_s, QT_TRANSLATE_NOOP("Say", "undid a change")},
        {u"repair"_s, QT_TRANSLATE_NOOP("Say", "built anew what is derived")},
        {u"zone"_s, QT_TRANSLATE_NOOP("Say", "changed the time zone")},
        {u"min_responses"_s, QT_TRANSLATE_NOOP("Say", "changed how many responses a figure needs")},
        {u"privacy_minimum"_s, QT_TRANSLATE_NOOP("Say", "changed what is withheld outside the team")},
        {u"keep_days"_s, QT_TRANSLATE_NOOP("Say", "changed how long is kept")},
        {u"own_domains"_s, QT_TRANSLATE_NOOP("Say", "changed the own e-mail domains")},
    };
    const char *known = words.value(what);
    return known ? language.text(known) : what;
}

static QString quoted(const QString &name, const Language &language)
{
    return language.text(QT_TRANSLATE_NOOP("Say", "“%1”")).arg(name);
}

static QString namesText(const domain::ChangeDetail &detail, const Language &language)
{
    const QString dimension = axisText(domain::Axis::of(*detail.dimension), language);
    QStringList names;
    for (const QString &name : detail.names)
        names.append(quoted(name, language));
    if (detail.isOfPeople && !names.isEmpty()) {
        return detail.into.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Say", "%1: nobody is responsible for %2."))
                                           .arg(dimension, language.list(names))
                                     : language.text(QT_TRANSLATE_NOOP("Say", "%1: %3 is responsible for %2."))
                                           .arg(dimension, language.list(names), detail.into);
    }
    if (names.isEmpty() && detail.into.isEmpty())
        return language.text(QT_TRANSLATE_NOOP("Say", "%1: what is no longer there.")).arg(dimension);
    if (names.isEmpty() || detail.into.isEmpty())
        return language.text(QT_TRANSLATE_NOOP("Say", "%1: %2."))
            .arg(dimension, names.isEmpty() ? quoted(detail.into, language) : language.list(names));
    return language.text(QT_TRANSLATE_NOOP("Say", "%1: %2 → %3."))
        .arg(dimension, language.list(names), quoted(detail.into, language));
}

static QString exclusionText(domain::Exclusion reason, qint64 n, const Language &language)
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

static QString responsesText(const QString &what, const domain::ChangeDetail &detail, const Language &language)
{
    const qint64 n = *detail.responses;
    if (what == "include"_L1)
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) taken back in."), nullptr, n);
    if (what == "erase"_L1)
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s) made anonymous."), nullptr, n);
    const QString text = exclusionText(detail.reason, n, language);
    return detail.note.isEmpty() ? text
                                 : language.text(QT_TRANSLATE_NOOP("Say", "%1 Note: “%2”")).arg(text, detail.note);
}

static QString importText(const QString &what, const domain::ChangeDetail &detail, const Language &language)
{
    const QString number = QString::number(detail.import);
    if (what == "undo_import"_L1) {
        return language.text(QT_TRANSLATE_NOOP("Say", "Import %1, “%2”. Removed: %3, restored: %4."))
            .arg(number, detail.file, language.number(detail.removed), language.number(detail.restored));
    }
    const QString text = language.text(QT_TRANSLATE_NOOP("Say", "Import %1, “%2”. Added: %3, updated: %4."))
                             .arg(number, detail.file, language.number(detail.added), language.number(detail.updated));
    if (detail.excluded == 0)
        return text;
    return language.text(QT_TRANSLATE_NOOP("Say", "%1 Excluded by a rule: %2."))
        .arg(text, language.number(detail.excluded));
}

static QString restoredText(const domain::ChangeDetail &detail, const Language &language)
{
    const QDateTime at = detail.backupAt.toLocalTime();
    const QString text = language.text(QT_TRANSLATE_NOOP("Say", "As the file was on %1, %2."))
                             .arg(language.date(at.date()), at.time().toString(u"HH:mm"_s));
    if (detail.erasedAgain == 0)
        return text;
    return text + u' '
        + language.text(QT_TRANSLATE_N_NOOP("Say", "%n person(s) erased since then were erased again."), nullptr,
                        detail.erasedAgain);
}

QString changeDetailText(const domain::LoggedChange &change, const Language &language)
{
    const domain::ChangeDetail &detail = change.detail;
    if (detail.dimension)
        return namesText(detail, language);
    if (detail.isOfPeople && !detail.names.isEmpty()) { // a colleague
        return detail.into.isEmpty() || detail.into == detail.names.first()
            ? language.text(QT_TRANSLATE_NOOP("Say", "%1.")).arg(quoted(detail.names.first(), language))
            : language.text(QT_TRANSLATE_NOOP("Say", "%1 → %2."))
                  .arg(quoted(detail.names.first(), language), quoted(detail.into, language));
    }
    if (detail.responses)
        return responsesText(change.what, detail, language);
    if (detail.import > 0)
        return importText(change.what, detail, language);
    if (detail.change > 0)
        return language.text(QT_TRANSLATE_NOOP("Say", "Change %1: %2."))
            .arg(QString::number(detail.change), changeText(detail.changed, language));
    if (!detail.zone.isEmpty())
        return language.text(QT_TRANSLATE_NOOP("Say", "%1 → %2.")).arg(detail.zoneBefore, detail.zone);
    if (detail.minResponses > 0)
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n response(s)."), nullptr, detail.minResponses);
    if (detail.privacyFigures > 0)
        return language.text(QT_TRANSLATE_NOOP("Say", "Figures below %1 responses, comments below %2."))
            .arg(language.number(detail.privacyFigures), language.number(detail.privacyComments));
    if (detail.backupAt.isValid())
        return restoredText(detail, language);
    if (detail.keepDays > 0)
        return language.text(QT_TRANSLATE_N_NOOP("Say", "%n day(s)."), nullptr, detail.keepDays);
    if (change.what == "own_domains"_L1)
        return detail.ownDomains.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Say", "None."))
                                           : detail.ownDomains.join(u", "_s) + u'.';
    return {};
}

} // namespace gensvar::say
