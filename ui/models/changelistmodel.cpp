// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"

#include "models/sheet.h"
#include "say/changetext.h"
#include "say/days.h"

#include <algorithm>

namespace gensvar::models {

ChangeListModel::ChangeListModel(say::Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{ }

void ChangeListModel::show(QList<domain::LoggedChange> changes, const QTimeZone &zone, bool hasMore)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_zone = zone;
    m_hasMore = hasMore;
    endResetModel();
}

void ChangeListModel::append(const QList<domain::LoggedChange> &changes, bool hasMore)
{
    m_hasMore = hasMore;
    if (changes.isEmpty())
        return;
    beginInsertRows({}, int(m_changes.size()), int(m_changes.size() + changes.size()) - 1);
    m_changes.append(changes);
    endInsertRows();
}

int ChangeListModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_changes, number, &domain::LoggedChange::number);
    return found == m_changes.end() ? -1 : int(found - m_changes.begin());
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ChangeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void ChangeListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_changes.isEmpty())
        return;
    m_hasMore = false; // until the answer says so
    emit moreWanted(m_changes.last().number);
}

bool ChangeListModel::tellsWho() const
{
    return std::ranges::any_of(m_changes, [](const domain::LoggedChange &change) { return !change.by.isEmpty(); });
}

QString ChangeListModel::text(const domain::LoggedChange &change, int column) const
{
    switch (column) {
    case When:
        return say::shortInstant(m_zone.isValid() ? change.at.toTimeZone(m_zone) : change.at);
    case Who:
        return change.by;
    case What: {
        QString what = say::changeText(change.what, m_language);
        what[0] = what.isEmpty() ? QChar() : what[0].toUpper();
        return what;
    }
    case Detail:
        return say::changeDetailText(change, m_language);
    case State:
        return change.undoneBy > 0 ? tr("undone") : QString();
    default:
        return {};
    }
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::LoggedChange &change = m_changes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::ToolTipRole:
        return index.column() == Detail ? text(change, Detail) : QVariant();
    case NumberRole:
        return change.number;
    case UndoRole:
        return change.canUndo;
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == plainRole || role == Qt::AccessibleTextRole) && section == State)
        return tr("State", "of a change: undone or not");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Detail:
        return tr("In detail");
    default:
        return QString();
    }
}

} // namespace gensvar::models
