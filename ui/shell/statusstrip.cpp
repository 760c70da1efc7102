// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusstrip.h"

#include "parts/labels.h"
#include "parts/theme.h"
#include "session/session.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

using parts::label;
using parts::Type;

static QString stageText(base::Stage stage)
{
    switch (stage) {
    case base::Stage::Reading:
        return StatusStrip::tr("reading");
    case base::Stage::Writing:
        return StatusStrip::tr("writing");
    case base::Stage::Indexing:
        return StatusStrip::tr("preparing search");
    case base::Stage::Checking:
        return StatusStrip::tr("checking");
    case base::Stage::Copying:
        return StatusStrip::tr("copying");
    }
    return {};
}

static QString leftText(std::chrono::seconds left)
{
    if (left.count() < 90)
        return StatusStrip::tr("%Ln second(s) left", nullptr, int(left.count()));
    return StatusStrip::tr("%Ln minute(s) left", nullptr, int((left.count() + 59) / 60));
}

StatusStrip::StatusStrip(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_store(label({}, Type::Secondary))
    , m_responses(label({}, Type::Secondary))
    , m_readOnly(label(tr("read-only"), Type::Secondary))
    , m_work(label({}, Type::Secondary))
    , m_progress(new QProgressBar)
    , m_cancel(parts::linkButton(tr("Cancel")))
    , m_outcome(label({}, Type::Secondary))
    , m_show(parts::linkButton(tr("Show")))
    , m_open(parts::linkButton(tr("Open")))
{
    setFixedHeight(parts::size::status);
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel the work under way"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(parts::size::margin, 0, parts::size::margin, 0);
    row->setSpacing(parts::size::margin);
    for (QLabel *part : {m_store, m_responses, m_readOnly})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_outcome);
    row->addWidget(m_show);
    row->addWidget(m_open);
    row->addWidget(m_work);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    for (const auto signal : {&session::Session::opened, &session::Session::closed, &session::Session::changed})
        connect(&session, signal, this, &StatusStrip::showStore);
    connect(&session, &session::Session::workChanged, this, &StatusStrip::showWork);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_session.cancelWork();
    });
    connect(&session, &session::Session::workEnded, this, &StatusStrip::showEnded);
    connect(&session, &session::Session::closed, this, [this] { m_seen = true, forgetSeen(); });
    connect(&session.views(), &session::ViewStack::changed, this, &StatusStrip::forgetSeen);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_ended) // once there it is seen, and this goes away
            m_session.views().go(m_session.views().current().in(m_ended->work.room));
    });
    m_outcome->hide();
    m_show->hide();
    m_open->hide();
    connect(&session, &session::Session::fileSaved, this, &StatusStrip::showSaved);
    connect(m_open, &QPushButton::clicked, this, &StatusStrip::openSaved);
    showStore();
    showWork();
}

static QString outcomeText(const session::Ended &ended)
{
    const QString title = ended.work.title();
    switch (ended.how) {
    case session::Ended::How::Done:
        return StatusStrip::tr("%1: done", "long work: \"Importing Q3.xlsx\"").arg(title);
    case session::Ended::How::Cancelled:
        return StatusStrip::tr("%1: cancelled, and nothing has changed").arg(title);
    case session::Ended::How::Failed:
        return StatusStrip::tr("%1: not done").arg(title);
    }
    return {};
}

void StatusStrip::showSaved(const QString &file)
{
    m_ended.reset();
    m_saved = file;
    const QString name = QFileInfo(file).fileName();
    m_outcome->setText(tr("Saved as %1").arg(name));
    m_outcome->setToolTip(QDir::toNativeSeparators(file));
    m_open->setAccessibleName(tr("Open %1").arg(name));
    m_outcome->show();
    m_show->hide();
    m_open->show();
}

void StatusStrip::openSaved()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved));
}

void StatusStrip::showEnded(const session::Ended &ended)
{
    m_saved.clear();
    m_open->hide();
    m_outcome->setToolTip({});
    m_ended = ended;
    m_seen = m_session.views().current().room == ended.work.room;
    m_outcome->setText(outcomeText(ended));
    m_show->setAccessibleName(tr("Show what came of it: %1").arg(m_outcome->text()));
    m_outcome->show();
    m_show->setVisible(!m_seen);
}

void StatusStrip::forgetSeen()
{
    const bool isSeen = m_ended && (m_seen || m_session.views().current().room == m_ended->work.room);
    if (!isSeen && m_saved.isEmpty())
        return;
    m_ended.reset();
    m_saved.clear();
    for (QWidget *part :
         {static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_open)})
        part->hide();
}

void StatusStrip::showStore()
{
    const bool open = m_session.isOpen();
    m_store->setText(open ? QFileInfo(m_session.store().path).fileName() : tr("No file open"));
    m_store->setToolTip(open ? m_session.store().path : QString());
    m_responses->setVisible(open);
    m_readOnly->setVisible(open && m_session.store().readOnly);
    if (open)
        m_responses->setText(tr("%Ln response(s)", nullptr, int(m_session.store().responses)));
}

void StatusStrip::showWork()
{
    const auto &work = m_session.work();
    for (QWidget *part :
         {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        part->setVisible(work.has_value());
    if (!work) {
        m_cancel->setEnabled(true);
        return;
    }
    m_seen = true; // of what was before it
    forgetSeen();
    QStringList said{work->title(), stageText(work->progress.stage)};
    if (work->rowsPerSecond > 0)
        said.append(tr("%Ln row(s) a second", nullptr, int(work->rowsPerSecond)));
    if (work->left)
        said.append(leftText(*work->left));
    m_work->setText(said.join(u" · "_s));
    m_progress->setRange(0, work->share() ? 1000 : 0);
    m_progress->setValue(int(work->share().value_or(0) * 1000));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, width(), 1, theme.hair);
}

} // namespace gensvar::shell
