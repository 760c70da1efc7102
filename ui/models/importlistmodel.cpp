// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importlistmodel.h"

#include "models/figuretext.h"
#include "models/sheet.h"
#include "say/days.h"

#include <QFileInfo>

#include <algorithm>

namespace gensvar::models {

void ImportListModel::show(QList<domain::ImportRecord> imports, const QTimeZone &zone)
{
    beginResetModel();
    std::sort(imports.begin(), imports.end(), [](const auto &a, const auto &b) { return a.id > b.id; });
    m_imports = std::move(imports);
    m_zone = zone;
    endResetModel();
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static bool isNumber(int column)
{
    return column >= ImportListModel::Added && column <= ImportListModel::Rejected;
}

static QVariant plain(const domain::ImportRecord &import, int column)
{
    switch (column) {
    case ImportListModel::Added:
        return import.added;
    case ImportListModel::Updated:
        return import.updated;
    case ImportListModel::Unchanged:
        return import.unchanged;
    case ImportListModel::Rejected:
        return import.rejected;
    default:
        return {};
    }
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::ImportRecord &import = m_imports[index.row()];
    if (role == IdRole)
        return import.id.value();
    if (role == UndoneRole)
        return import.undone;
    if (role == Qt::ToolTipRole && index.column() == File)
        return import.file;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == plainRole)
        return plain(import, index.column());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case File:
        return QFileInfo(import.file).fileName();
    case Source:
        return import.source;
    case ImportedAt:
        return say::shortInstant(m_zone.isValid() ? import.importedAt.toTimeZone(m_zone) : import.importedAt);
    case Added:
        return countText(import.added);
    case Updated:
        return countText(import.updated);
    case Unchanged:
        return countText(import.unchanged);
    case Rejected:
        return countText(import.rejected);
    case State:
        return import.undone ? tr("undone") : QString();
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if ((role == plainRole || role == Qt::AccessibleTextRole) && section == State)
        return tr("State", "of an import: undone or not");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Source:
        return tr("Source");
    case ImportedAt:
        return tr("Imported");
    case Added:
        return tr("Added");
    case Updated:
        return tr("Updated");
    case Unchanged:
        return tr("Unchanged");
    case Rejected:
        return tr("Left out");
    default:
        return QString();
    }
}

} // namespace gensvar::models
