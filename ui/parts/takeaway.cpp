// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/takeaway.h"

#include "parts/icons.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

static QString suffixOf(Takeaway::Format format)
{
    switch (format) {
    case Takeaway::Format::Png:
        return u"png"_s;
    case Takeaway::Format::Svg:
        return u"svg"_s;
    case Takeaway::Format::Csv:
        return u"csv"_s;
    }
    return {};
}

namespace {

/// Its icon follows the theme.
class CopyButton : public QToolButton
{
public:
    CopyButton() { dye(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            dye();
    }

private:
    void dye() { setIcon(parts::icon("copy"_L1, themeOf(palette()).text2)); }
};

} // namespace

/// A title as a file may be called on every system.
static QString fileName(QString title)
{
    for (QChar &character : title) {
        if (u"\\/:*?\"<>|"_s.contains(character) || character < u' ')
            character = u'-';
    }
    return title.trimmed();
}

Taken takenFrom(const QTableView &table, const QString &title, const QString &note)
{
    return {title, note, models::sheetOf(*table.model(), shownColumns(table)), pictureOf(table)};
}

Takeaway::Takeaway(session::Session &session, QWidget *target, std::function<Taken()> take)
    : QObject(target)
    , m_session(session)
    , m_target(target)
    , m_take(std::move(take))
    , m_menu(new QMenu(target))
{
    fillMenu();
    target->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(target, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_target->mapToGlobal(at)); });
}

void Takeaway::fillMenu()
{
    QAction *copy = m_menu->addAction(tr("Copy as a table"), this, &Takeaway::copyTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_target->addAction(copy);
    m_menu->addAction(tr("Copy as a picture"), this, &Takeaway::copyPicture);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save as PNG…"), this, [this] { chooseFile(Format::Png); });
    m_menu->addAction(tr("Save as SVG…"), this, [this] { chooseFile(Format::Svg); });
    m_menu->addAction(tr("Save as CSV…"), this, [this] { chooseFile(Format::Csv); });
}

void Takeaway::offerOutside(std::function<models::Sheet(int least)> take)
{
    m_takeOutside = std::move(take);
    m_menu->addSeparator();
    QMenu *outside = m_menu->addMenu(tr("For readers outside the team"));
    outside->setToolTipsVisible(true);
    const QString hint =
        tr("Withholds figures of few responses, and those from which they could be worked out. How few "
           "is in the settings.");
    outside->addAction(tr("Copy as a table"), this, &Takeaway::copyOutside)->setToolTip(hint);
    outside->addAction(tr("Save as CSV…"), this, [this] { chooseFile(Format::Csv, true); })->setToolTip(hint);
}

QToolButton *Takeaway::makeButton(bool withText)
{
    auto *button = new CopyButton;
    button->setText(tr("Copy"));
    button->setAccessibleName(tr("Copy or save: %1").arg(m_target->accessibleName()));
    button->setToolTip(tr("Copy or save this, as a picture or as a table"));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setIconSize({size::icon, size::icon});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_menu);
    return button;
}

void Takeaway::copyTable()
{
    copy(m_take().sheet);
}

void Takeaway::copyOutside()
{
    if (m_session.isOpen())
        copy(m_takeOutside(m_session.store().privacy.figures));
}

void Takeaway::copy(const models::Sheet &sheet)
{
    auto *data = new QMimeData;
    data->setText(models::tabText(sheet));
    data->setHtml(models::htmlText(sheet));
    QApplication::clipboard()->setMimeData(data);
    tell(tr("Copied as a table"));
}

void Takeaway::copyPicture()
{
    const Taken taken = m_take();
    if (taken.picture.isEmpty())
        return;
    QApplication::clipboard()->setImage(imageOf(framed(taken.picture, taken.title, taken.note)));
    tell(tr("Copied as a picture") + (taken.picture.cut.isEmpty() ? QString() : u'\n' + taken.picture.cut));
}

void Takeaway::chooseFile(Format format, bool outside)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = suffixOf(format);
    auto *dialog = new QFileDialog(m_target, tr("Save as"), folder + u'/' + fileName(m_take().title) + u'.' + suffix,
                                   u"*."_s + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, outside](const QString &file) { outside ? saveOutside(file) : save(format, file); });
    dialog->open();
}

void Takeaway::save(Format format, const QString &file)
{
    if (!m_session.isOpen())
        return;
    const Taken taken = m_take();
    const Picture picture = framed(taken.picture, taken.title, taken.note);
    std::function<QByteArray()> content;
    switch (format) {
    case Format::Png:
        content = [image = imageOf(picture)] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            image.save(&buffer, "PNG");
            return bytes;
        };
        break;
    case Format::Svg:
        content = [bytes = svgOf(picture, taken.title)] { return bytes; };
        break;
    case Format::Csv:
        content = [sheet = taken.sheet] { return models::csvText(sheet); };
        break;
    }
    write(file, content, format == Format::Csv ? QString() : taken.picture.cut);
}

void Takeaway::saveOutside(const QString &file)
{
    if (m_session.isOpen())
        write(file, [sheet = m_takeOutside(m_session.store().privacy.figures)] { return models::csvText(sheet); });
}

void Takeaway::write(const QString &file, const std::function<QByteArray()> &content, const QString &note)
{
    session::whenDone(m_session.saveFile(file, content), this, [this, file, note](const base::Result<void> &saved) {
        if (!saved) {
            emit failed(say::sentence(saved.error(), m_session.language()));
            return;
        }
        tell(tr("Saved as %1").arg(QFileInfo(file).fileName()) + (note.isEmpty() ? note : u'\n' + note));
    });
}

void Takeaway::tell(const QString &sentence)
{
    QToolTip::showText(m_target->mapToGlobal(QPoint(m_target->width() / 2, 0)), sentence, m_target);
    emit done(sentence);
}

} // namespace gensvar::parts
