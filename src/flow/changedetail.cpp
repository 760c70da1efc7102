// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/changedetail.h"

#include "store/change.h"
#include "store/colleaguestore.h"
#include "store/dimensiontable.h"
#include "store/importrecord.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

namespace change = store::change;

static void readExclusion(const QJsonObject &stored, ChangeDetail &detail)
{
    const QJsonArray was = stored.value("was"_L1).toArray();
    int reason = stored.value("to"_L1).toInt();
    if (reason == int(domain::Exclusion::None) && was.size() == 1)
        reason = was.first()["exclusion"_L1].toInt();
    if (reason > 0 && reason <= int(domain::Exclusion::WrongPerson))
        detail.reason = domain::Exclusion(reason);
    detail.note = stored.value("note"_L1).toString();
}

static QStringList texts(const QJsonArray &array)
{
    QStringList all;
    for (const QJsonValue &one : array)
        all.append(one.toString());
    return all;
}

base::Result<ChangeDetail> ChangeDetails::of(const store::Change &made)
{
    const QJsonObject &stored = made.detail;
    ChangeDetail detail;
    if (stored.contains("responses"_L1))
        detail.responses = stored.value("responses"_L1).toInteger();
    if (made.what == change::exclude || made.what == change::include)
        readExclusion(stored, detail);
    detail.dimension = domain::dimensionNamed(stored.value("dimension"_L1).toString());
    if (detail.dimension) {
        if (const auto read = readNames(made, detail); !read)
            return base::failure(read);
    }
    if (made.what == change::colleague || made.what == change::removeColleague) {
        detail.isOfPeople = true;
        detail.names = {stored.value("was"_L1)["name"_L1].toString()};
        detail.into = stored.value("is"_L1)["name"_L1].toString();
    }
    detail.import = stored.value("import"_L1).toInteger();
    if (detail.import > 0) {
        const auto named = file(detail.import);
        if (!named)
            return base::failure(named);
        detail.file = *named;
    }
    detail.added = stored.value("added"_L1).toInteger();
    detail.updated = stored.value("updated"_L1).toInteger();
    detail.excluded = stored.value("excluded"_L1).toInteger();
    detail.removed = stored.value("removed"_L1).toInteger();
    detail.restored = stored.value("restored"_L1).toInteger();
    detail.change = stored.value("change"_L1).toInteger();
    detail.changed = stored.value("what"_L1).toString();
    detail.zoneBefore = stored.value("from"_L1).toString();
    if (made.what == change::zone)
        detail.zone = stored.value("to"_L1).toString();
    detail.keepDays = stored.value("days"_L1).toInteger();
    detail.minResponses = stored.value("min_responses"_L1).toInteger();
    detail.privacyFigures = stored.value("privacy_figures"_L1).toInteger();
    detail.privacyComments = stored.value("privacy_comments"_L1).toInteger();
    detail.ownDomains = texts(stored.value("domains"_L1).toArray());
    if (made.what == change::restore) {
        detail.backupAt = QDateTime::fromString(stored.value("at"_L1).toString(), Qt::ISODate);
        detail.erasedAgain = stored.value("erased"_L1).toInteger();
    }
    return detail;
}

// A rename tells what the name was and is, the others point to names with their ids.
base::Result<void> ChangeDetails::readNames(const store::Change &made, ChangeDetail &detail)
{
    const auto known = names(*detail.dimension);
    if (!known)
        return base::failure(known);
    const bool tellsTexts = made.what == change::rename || made.what == change::addGroup;
    const auto name = [&](const QJsonValue &told) {
        return tellsTexts ? told.toString() : (*known)->value(told.toInteger());
    };
    detail.isOfPeople = made.what == change::responsible;
    if (detail.isOfPeople && m_colleagues.isEmpty()) {
        const auto colleagues = store::ColleagueStore(m_database).colleagues();
        if (!colleagues)
            return base::failure(colleagues);
        for (const domain::Colleague &colleague : *colleagues)
            m_colleagues.insert(colleague.id.value(), colleague.name);
    }
    for (const QJsonValue &one : made.detail.value("values"_L1).toArray()) {
        const QString which = name(one[tellsTexts ? "was"_L1 : "id"_L1]);
        if (!which.isEmpty())
            detail.names.append(which);
        detail.into = detail.isOfPeople ? m_colleagues.value(one["is"_L1].toInteger()) : name(one["is"_L1]);
    }
    if (detail.into.isEmpty()) // undone, and gone
        detail.into = made.detail.value("made_name"_L1).toString();
    return {};
}

base::Result<const ChangeDetails::Names *> ChangeDetails::names(domain::Dimension dimension)
{
    auto found = m_names.constFind(dimension);
    if (found == m_names.cend()) {
        Names names;
        if (dimension != domain::Dimension::Kind) {
            const auto table = store::DimensionTable::load(m_database, dimension);
            if (!table)
                return base::failure(table);
            for (const store::DimensionValue &value : table->values())
                names.insert(value.id.value(), value.name);
        }
        found = m_names.insert(dimension, names);
    }
    return &*found;
}

base::Result<QString> ChangeDetails::file(qint64 import)
{
    if (!m_files) {
        const auto records = store::importRecords(m_database);
        if (!records)
            return base::failure(records);
        m_files.emplace();
        for (const domain::ImportRecord &record : *records)
            m_files->insert(record.id.value(), record.file);
    }
    return m_files->value(import);
}

} // namespace gensvar::flow
