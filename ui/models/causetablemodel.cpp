// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causetablemodel.h"

#include "models/figuretext.h"
#include "say/platformtext.h"

namespace gensvar::models {

using domain::Cause;

void CauseTableModel::show(domain::PlatformLedger ledger)
{
    beginResetModel();
    m_ledger = std::move(ledger);
    m_causes.clear();
    for (int i = 0; i < domain::causeCount; ++i) {
        const metrics::Moved moved = metrics::movedBy(m_ledger.parts, Cause(i));
        if (moved.in + moved.out > 0)
            m_causes.append(Cause(i));
    }
    endResetModel();
}

int CauseTableModel::rowOf(int cause) const
{
    return int(m_causes.indexOf(Cause(cause)));
}

int CauseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_causes.size());
}

int CauseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static CauseTableModel::Door doorOf(Cause cause)
{
    using Door = CauseTableModel::Door;
    switch (cause) {
    case Cause::TestsCounted:
    case Cause::OwnStaffCounted:
    case Cause::DuplicatesCounted:
    case Cause::WrongPersonsCounted:
        return Door::TakenOut;
    case Cause::UnscoredCounted:
        return Door::Comments;
    case Cause::FinishedOnly: // many of these have no comment
    case Cause::SameAnswerOnce:
    case Cause::LastAnswerOnly:
    case Cause::DaysInUtc:
        return Door::Below;
    case Cause::DismissedCounted:
    case Cause::UnreadScoresCounted:
    case Cause::UndatedCounted:
    case Cause::OtherRowsCounted:
        break;
    }
    return Door::Imports;
}

static QString doorText(CauseTableModel::Door door)
{
    switch (door) {
    case CauseTableModel::Door::TakenOut:
        return CauseTableModel::tr("Taken out");
    case CauseTableModel::Door::Comments:
        return CauseTableModel::tr("Comments");
    case CauseTableModel::Door::Imports:
        return CauseTableModel::tr("Imports");
    case CauseTableModel::Door::Below:
        return CauseTableModel::tr("A list below");
    }
    return {};
}

static QVariant alignment(int column)
{
    const bool isNumber = column >= CauseTableModel::Responses && column <= CauseTableModel::Total;
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant CauseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cause cause = m_causes[index.row()];
    if (role == CauseRole)
        return int(cause);
    if (role == DoorRole)
        return int(doorOf(cause));
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole && index.column() == What)
        return say::causeText(cause);
    if (role != Qt::DisplayRole)
        return {};
    const metrics::Counted counted = metrics::countedWith(m_ledger.parts, domain::bit(cause));
    switch (index.column()) {
    case What:
        return say::causeText(cause);
    case Responses:
        return say::movedText(metrics::movedBy(m_ledger.parts, cause));
    case Nps:
        return counted.responses > 0 ? numberText(counted.nps(), 1) : QString();
    case Total:
        return countText(counted.responses);
    case Where:
        return doorText(doorOf(cause));
    default:
        return {};
    }
}

QVariant CauseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("If the platform counts");
    case Responses:
        return tr("Responses");
    case Nps:
        return tr("NPS then");
    case Total:
        return tr("n then");
    case Where:
        return tr("To be seen in");
    default:
        return {};
    }
}

} // namespace gensvar::models
